import { addresses } from '../../addresses.ts';
import { drawingParts } from '../../charts/drawing-parts.ts';
import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Chart } from '../chart/chart.ts';

/** Fewer figures than these make no comparison. */
const fewest = 2;

/** The chart that shows most of some figures, and of several such the one that shows the fewest others; none where no chart shows two. */
export function chartOfFigures(
  figures: readonly { readonly entry: Case; readonly indicator: Indicator }[],
  charts: readonly Chart[],
): Chart | undefined {
  const wanted = new Set(figures.map(({ entry, indicator }) => addresses.evidence(entry.id, indicator.id)));
  return charts
    .map((chart) => {
      const shown = new Set(drawingParts(chart.drawing).entries.map(({ figure }) => figure?.href));
      return { chart, hits: [...wanted].filter((href) => shown.has(href)).length, shown: shown.size };
    })
    .filter(({ hits }) => hits >= fewest)
    .toSorted((one, other) => other.hits - one.hits || one.shown - other.shown)[0]?.chart;
}
