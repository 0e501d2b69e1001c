import { escapeMarkup } from '../escape-markup.ts';

/** The styles of the document; each is defined in word-parts.ts. */
export type WordStyle = 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Normal' | 'Small' | 'Numbered' | 'Note';

/** A piece of a paragraph. */
export interface WordRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly raised?: boolean;
  /** The relation of the address that it leads to. */
  readonly link?: string | undefined;
}

/** A paragraph of WordprocessingML. `list` is one of the document's numberings; each list starts again from 1. */
export function paragraph(style: WordStyle, runs: string | readonly WordRun[], list?: number): string {
  const numbering = list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const pieces = typeof runs === 'string' ? [{ text: runs }] : runs;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbering}</w:pPr>${pieces.map(runToXml).join('')}</w:p>`;
}

/** A table with a heading row that is repeated on each page; widths in parts of the text's. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const whole = 9600 / widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round(width * whole));
  const cell = (text: string, index: number, bold: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${columns[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph('Small', [{ text, bold }])}</w:tc>`;
  const row = (texts: readonly string[], isHead: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${texts.map((text, index) => cell(text, index, isHead || index === 1)).join('')}</w:tr>`;
  return [
    '<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>',
    ...['top', 'bottom', 'insideH'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFB8A8"/>`),
    '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>',
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    row(heads, true),
    ...rows.map((texts) => row(texts, false)),
    '</w:tbl>',
    // Two tables that touch become one, and a cell or body must not end in a table.
    paragraph('Small', ''),
  ].join('');
}

function runToXml({ text, bold = false, underlined = false, raised = false, link }: WordRun): string {
  const properties = [
    bold ? '<w:b/>' : '',
    link === undefined ? '' : '<w:color w:val="23476B"/>',
    underlined || link !== undefined ? `<w:u w:val="single"${underlined ? ' w:color="B8341B"' : ''}/>` : '',
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  const run = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
  return link === undefined ? run : `<w:hyperlink r:id="${link}">${run}</w:hyperlink>`;
}
