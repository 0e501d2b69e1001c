import type { LineMark } from '../marks/mark.ts';

/** The hairline over the whole axis on which a row's marks lie. */
export const rail: LineMark = { kind: 'line', x1: 0, y1: 50, x2: 100, y2: 50, tone: 'faint', weight: 'thin' };
