import { isWithin } from './is-within.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { TextColumn } from './text-column.ts';

/**
 * The columns in which the text of a newspaper's page is set, from left to right; none for a page of one column. A column is a strip that
 * no more than a few lines leave, and most of whose lines fill it: those of a table do not.
 */
export function findTextColumns(lines: readonly PdfLine[]): readonly TextColumn[] {
  const size = commonestSize(lines);
  const pieces = lines.filter((line) => Math.abs(line.size - size) < 1).flatMap((line) => line.cells);
  const columns = strips(pieces, size).filter(({ left, right }) => right - left > size * 6);
  const areFilled = columns.every((column) => {
    const own = pieces.filter((piece) => isWithin(piece, column, size));
    const full = own.filter(({ left, right }) => right - left > (column.right - column.left) * 0.8);
    return own.length >= 5 && full.length >= own.length * 0.5;
  });
  return columns.length > 1 && areFilled ? columns : [];
}

function commonestSize(lines: readonly PdfLine[]): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + line.cells.reduce((sum, { text }) => sum + text.length, 0));
  }
  return [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** The strips between the gutters: where hardly any piece stands, for the width of a third of a character. */
function strips(pieces: readonly TextColumn[], size: number): readonly TextColumn[] {
  const most = Math.max(2, pieces.length * 0.06);
  const covered: number[] = [];
  for (const { left, right } of pieces) {
    for (let x = Math.max(0, Math.floor(left)); x <= Math.min(right, WIDEST); x += 1)
      covered[x] = (covered[x] ?? 0) + 1;
  }
  const found: { left: number; right: number }[] = [];
  for (let x = 0; x < covered.length; x += 1) {
    if ((covered[x] ?? 0) <= most) continue;
    const last = found.at(-1);
    if (last !== undefined && x - last.right <= size * 0.4) last.right = x;
    else found.push({ left: x, right: x });
  }
  return found;
}

/** In points; a double page of a newspaper has 2,300. */
const WIDEST = 5_000;
