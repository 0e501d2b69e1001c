import type { Figure } from '../../charts/figure.ts';
import { drawingParts } from '../../charts/drawing-parts.ts';
import { findingText } from '../../charts/words/finding-text.ts';
import { addresses } from '../../addresses.ts';
import { site } from '../../site.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { chartCitation } from './chart-citation.ts';
import type { Chart } from './chart.ts';
import { columnMeanings } from './column-meanings.ts';

/** What a program, or a person with the CSV alone, must know of a chart: plain data, to be written as JSON. */
export function chartMetadata({ id, drawing, sources, home, note }: Chart, origin: URL | undefined) {
  const { finding, signs, table, entries } = drawingParts(drawing);
  const address = (path: string) => absoluteAddress(path, origin);
  const title = findingText(finding);
  return {
    id,
    title,
    kind: drawing.kind,
    library: site.name,
    address: address(addresses.chart(id)),
    page: { title: home.label, address: address(home.href) },
    files: {
      svg: address(addresses.chartFile(id, 'svg')),
      csv: address(addresses.chartFile(id, 'csv')),
      embed: address(addresses.chartEmbed(id)),
    },
    notes: [...(note === undefined ? [] : [note]), ...signs.map(({ text }) => text)],
    columns: table.columns.map(({ name }) => ({ name, description: columnMeanings[name] })),
    rows: table.rows.length,
    figures: entries.map(({ label, figure }) => ({ label, ...figureFacts(figure, address) })),
    sources: sources.map(({ text, href }) => ({ text, address: href === undefined ? undefined : address(href) })),
    citation: chartCitation(id, title, sources, address(addresses.chart(id))),
  };
}

function figureFacts(figure: Figure | undefined, address: (path: string) => string) {
  if (figure === undefined) return { reported: false };
  const { href, period, scope, alone, incomparable, ...facts } = figure;
  return {
    reported: true,
    ...facts,
    period: alone?.period ?? period,
    scope: alone?.scope ?? scope,
    notComparable: incomparable,
    evidence: address(href),
  };
}
