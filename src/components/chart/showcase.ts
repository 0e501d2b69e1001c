import { drawingParts } from '../../charts/drawing-parts.ts';
import type { DrawingKind } from '../../charts/drawing.ts';
import type { Chart } from './chart.ts';
import { chartQuestions } from './chart-questions.ts';

/** One chart of each kind that the library has: the one with most rows in its table, among equals the first. In the order of the questions. */
export function showcase(charts: readonly Chart[]): readonly Chart[] {
  const byKind = Map.groupBy(charts, ({ drawing }) => drawing.kind);
  return kinds.flatMap((kind) => {
    const [first, ...others] = byKind.get(kind) ?? [];
    return first === undefined
      ? []
      : [others.reduce((best, chart) => (weight(chart) > weight(best) ? chart : best), first)];
  });
}

const kinds = Object.keys(chartQuestions).filter(isKind);

function isKind(name: string): name is DrawingKind {
  return name in chartQuestions;
}

function weight({ drawing }: Chart): number {
  return drawingParts(drawing).table.rows.length;
}
