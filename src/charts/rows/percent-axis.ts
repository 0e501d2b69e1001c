import type { Mark } from '../marks/mark.ts';
import { gridLine, tickLabel } from './axis-mark.ts';

const quarters = [0, 25, 50, 75, 100];

/** An axis of percent from 0 to 100, marked at the quarters. */
export const percentAxis: { readonly grid: readonly Mark[]; readonly ticks: readonly Mark[] } = {
  grid: quarters.map(gridLine),
  ticks: quarters.map((tick) => tickLabel(tick, tick === 100 ? '100%' : String(tick))),
};
