import { join } from 'node:path';

/** The folder of the importer's records, one a case. */
export const recordFolder = 'content/.ingested';

/** Where the record of what the importer last wrote to a case lies. */
export function recordPath(id: string): string {
  return join(recordFolder, `${id}.json`);
}
