import type { Cell } from './data-entity.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** What stands between the parts of a list in one cell of a CSV file. */
export const listDelimiter = '；';

type CellWriter = (cell: Cell, column: number) => string;

/** The cells of one row as a line of CSV (RFC 4180, with CRLF), made safe for spreadsheets. */
export function recordToCsv(cells: readonly Cell[], write: CellWriter = cellToCsv): string {
  return `${cells.map(write).join(',')}\r\n`;
}

/** One cell as it stands in a line of CSV. */
export function cellToCsv(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = spreadsheetText(typeof cell === 'string' ? cell : cell.join(listDelimiter));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
