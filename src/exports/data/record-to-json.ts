import type { Cell, DataRecord, Field } from './data-entity.ts';

/** One row as an object in one line of JSON; what the source does not say is left out. `write` makes the text of a cell. */
export function recordToJson(
  fields: readonly Field[],
  record: DataRecord,
  write: (cell: Cell, column: number) => string,
): string {
  let text = '';
  for (const [index, { name }] of fields.entries()) {
    const cell = record[index];
    if (cell !== undefined) text += `${text === '' ? '{' : ','}"${name}":${write(cell, index)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}
