import type { Figure } from '../figure.ts';
import type { RowData } from './row-data.ts';

/** All figures of some rows, earlier values among them, for the key. */
export function rowFigures(rows: readonly RowData[]): readonly Figure[] {
  return rows.flatMap(({ figure, earlier }) => [figure ?? [], earlier ?? []].flat());
}
