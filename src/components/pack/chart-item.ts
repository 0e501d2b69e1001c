import { addresses } from '../../addresses.ts';
import { drawingParts } from '../../charts/drawing-parts.ts';
import { findingText } from '../../charts/words/finding-text.ts';
import type { PackItem } from '../../exports/pack/pack.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { Chart } from '../chart/chart.ts';
import { chartSheet } from '../chart/chart-sheet.ts';

/** A chart for a pack: the drawing of its file, which bears its finding, sources and address. */
export function chartItem(chart: Chart, origin: URL | undefined): PackItem {
  return {
    kind: 'chart',
    id: chart.id,
    title: findingText(drawingParts(chart.drawing).finding),
    address: absoluteAddress(addresses.chart(chart.id), origin),
    topics: [],
    facts: [],
    figures: [],
    svg: chartSheet(chart, origin),
    sources: chart.sources.map(({ text }) => text).join('；'),
  };
}
