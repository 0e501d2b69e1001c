import type { Table } from 'mdast';

/** A table of rows of text; the first is its head. */
export function pdfTable(rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    align: [],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((text) => ({ type: 'tableCell', children: [{ type: 'text', value: text }] })),
    })),
  };
}
