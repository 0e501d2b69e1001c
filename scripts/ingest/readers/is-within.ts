import type { TextColumn } from './text-column.ts';

/** Whether a piece of a line stands in a column, give or take a character. */
export function isWithin(piece: TextColumn, column: TextColumn, size: number): boolean {
  return piece.left > column.left - size && piece.right < column.right + size;
}
