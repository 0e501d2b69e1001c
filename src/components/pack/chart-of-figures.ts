import { addresses } from '../../addresses.ts';
import { drawingParts } from '../../charts/drawing-parts.ts';
import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Chart } from '../chart/chart.ts';

/** Fewer figures than these make no comparison. */
const fewest = 2;

/**
 * The chart that shows most of some figures, and of several such the one that shows the fewest others; none where
 * no chart shows two. Only charts of the figures' own cases and indicators are looked into (an id tells of what a chart is): a large
 * library has too many for all.
 */
export function chartOfFigures(
  figures: readonly { readonly entry: Case; readonly indicator: Indicator }[],
  charts: readonly Chart[],
): Chart | undefined {
  const wanted = new Set(figures.map(({ entry, indicator }) => addresses.evidence(entry.id, indicator.id)));
  const subjects = new Set(figures.flatMap(({ entry, indicator }) => [entry.id, indicator.canonical ?? entry.id]));
  return charts
    .filter(({ id }) => [...subjects].some((subject) => id.startsWith(`${subject}-`)))
    .map((chart) => {
      const shown = new Set(drawingParts(chart.drawing).entries.map(({ figure }) => figure?.href));
      return { chart, hits: [...wanted].filter((href) => shown.has(href)).length, shown: shown.size };
    })
    .filter(({ hits }) => hits >= fewest)
    .toSorted((one, other) => other.hits - one.hits || one.shown - other.shown)[0]?.chart;
}
