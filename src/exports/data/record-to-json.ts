import type { DataRecord, Field } from './data-entity.ts';

/** One row as an object in one line of JSON; what the source does not say is left out. */
export function recordToJson(fields: readonly Field[], record: DataRecord): string {
  return JSON.stringify(Object.fromEntries(fields.map(({ name }, index) => [name, record[index]])));
}
