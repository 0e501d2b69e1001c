import type { Drawing, DrawingKind } from '../../charts/drawing.ts';
import type { Chart } from './chart.ts';
import { chartQuestions } from './chart-questions.ts';

/**
 * One chart of each kind that the library has, in the order of the questions: the one that shows most, among equals the first. Of shares
 * one of a single measure, if there is one, for that is what their question asks.
 */
export function showcase(charts: readonly Chart[]): readonly Chart[] {
  const byKind = Map.groupBy(charts, ({ drawing }) => drawing.kind);
  return kinds.flatMap((kind) => {
    const [first, ...others] = byKind.get(kind) ?? [];
    if (first === undefined) return [];
    return [others.reduce((best, chart) => (weight(chart.drawing) > weight(best.drawing) ? chart : best), first)];
  });
}

const kinds = Object.keys(chartQuestions).filter(isKind);

function isKind(name: string): name is DrawingKind {
  return name in chartQuestions;
}

function weight({ kind, data }: Drawing): number {
  switch (kind) {
    case 'shares':
      return data.rows.length + (data.sameMeasure ? 1000 : 0);
    case 'counts':
    case 'change':
      return data.rows.length;
    case 'whole':
      return data.parts.length;
    case 'timeline':
      return data.entries.length;
    case 'matrix':
      return data.cells.length;
    case 'panels':
      return data.panels.reduce((sum, { points }) => sum + points.length, 0);
    case 'tiles':
      return data.tiles.length;
    default:
      return data satisfies never;
  }
}
