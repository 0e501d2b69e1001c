import { findTextColumns } from './find-text-columns.ts';
import { isWithin } from './is-within.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { TextColumn } from './text-column.ts';

/**
 * Puts the lines of a page that is set in columns into reading order, column by column between the lines that go across, and gives
 * each line the margins of its column. A page of one column stays as it is.
 */
export function orderColumns(lines: readonly PdfLine[]): readonly PdfLine[] {
  const columns = findTextColumns(lines);
  if (columns.length === 0) return lines;
  const top = topOf(lines, columns);
  const parted = lines.flatMap((line) => (line.y > top + line.size / 2 ? [line] : inColumns(line, columns)));
  const across = parted.filter((line) => line.column === undefined).map(({ y }) => y);
  const keys = new Map(
    parted.map((line) => {
      const band = across.filter((y) => y > line.y).length * 2 + (line.column === undefined ? 1 : 0);
      return [line, [band, line.column?.left ?? line.left, -line.y]];
    }),
  );
  return parted.toSorted((one, other) => compare(keys.get(one) ?? [], keys.get(other) ?? []));
}

/** Where the columns begin: the highest line that fills one. What stands above belongs to the headline. */
function topOf(lines: readonly PdfLine[], columns: readonly TextColumn[]): number {
  const full = lines.filter((line) =>
    columns.some((column) =>
      line.cells.some(
        (cell) => isWithin(cell, column, line.size) && cell.right - cell.left > (column.right - column.left) * 0.8,
      ),
    ),
  );
  return Math.max(...full.map(({ y }) => y));
}

/** A line for each column in which pieces of the line stand; the line itself where it goes across. */
function inColumns(line: PdfLine, columns: readonly TextColumn[]): PdfLine[] {
  const homes = line.cells.map((cell) => columns.find((column) => isWithin(cell, column, line.size)));
  if (homes.includes(undefined)) return [line];
  return columns.flatMap((column): PdfLine[] => {
    const own = line.cells.filter((_, index) => homes[index] === column);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = own.map((cell) => cell.text).join('');
    // Justified lines are stretched, which looks like blanks.
    const isFull = last.right > column.right - line.size;
    const cell = { text: isFull ? text.replaceAll(STRETCHED, '') : text, left: first.left, right: last.right };
    return [{ ...line, left: first.left, right: last.right, cells: [cell], column }];
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

const STRETCHED = /(?<=[\p{Script=Han}\p{P}\d]) +(?=[\p{Script=Han}\p{P}\d])/gu;
