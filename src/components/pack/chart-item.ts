import type { PackFact, PackItem } from '../../exports/pack/pack.ts';

/** What a chart's metadata tells (see chart-metadata.ts), as far as a pack needs it; the browser reads it from the chart's file. */
export interface ChartFacts {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly figures: readonly ChartFigureFacts[];
  readonly sources: readonly { readonly text: string }[];
}

interface ChartFigureFacts {
  readonly label: string;
  readonly reported: boolean;
  readonly printed?: string;
  readonly period?: string | undefined;
  readonly scope?: string | undefined;
  readonly notComparable?: string | undefined;
}

/** A chart for a pack: the drawing of its file (SVG), which bears its finding, sources and address, and the numbers in it. */
export function chartItem({ id, title, address, figures, sources }: ChartFacts, svg: string): PackItem {
  return {
    kind: 'chart',
    id,
    title,
    address,
    topics: [],
    facts: [],
    figures: [],
    svg,
    drawn: figures.map(drawnFigure),
    sources: sources.map(({ text }) => text).join('；'),
  };
}

function drawnFigure({ label, reported, printed = '', period, scope, notComparable }: ChartFigureFacts): PackFact {
  if (!reported) return { label, text: '未见报告' };
  const caution = notComparable === undefined ? undefined : `不宜比较：${notComparable}`;
  const details = [scope, period, caution].filter((part) => part !== undefined);
  return { label, text: details.length === 0 ? printed : `${printed}（${details.join('，')}）` };
}
