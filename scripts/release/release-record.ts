import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Where the fingerprints of all releases are on record, oldest release first. */
export const recordPath = 'content/releases.json';

const recordSchema = z.array(
  z.strictObject({
    version: z.string(),
    files: z.array(z.strictObject({ name: z.string(), bytes: z.number(), hash: z.string() })),
  }),
);

export type ReleaseRecord = z.infer<typeof recordSchema>;

/** All releases that were made; none where there is no record yet. */
export function readReleaseRecord(): ReleaseRecord {
  return existsSync(recordPath) ? recordSchema.parse(JSON.parse(readFileSync(recordPath, 'utf8'))) : [];
}

export function writeReleaseRecord(record: ReleaseRecord): void {
  writeFileSync(recordPath, `${JSON.stringify(record, undefined, 2)}\n`);
}
