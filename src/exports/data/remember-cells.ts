import type { Cell } from './data-entity.ts';

/**
 * A function that writes the cells of rows as texts and remembers those of the row before: the rows of a case share half of their
 * cells, and a library has millions.
 *
 * @param write one cell as text
 */
export function rememberCells(write: (cell: Cell) => string): (cell: Cell, column: number) => string {
  const cells: Cell[] = [];
  const texts: string[] = [];
  return (cell, column) => {
    const known = texts[column];
    if (known !== undefined && cells[column] === cell) return known;
    const text = write(cell);
    cells[column] = cell;
    texts[column] = text;
    return text;
  };
}
