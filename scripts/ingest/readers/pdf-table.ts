import type { Table } from 'mdast';
import type { PdfLine } from './pdf-lines.ts';

/** A table of lines that have the same number of cells; the first is its head. */
export function pdfTable(rows: readonly PdfLine[]): Table {
  return {
    type: 'table',
    align: [],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.cells.map(({ text }) => ({ type: 'tableCell', children: [{ type: 'text', value: text }] })),
    })),
  };
}
