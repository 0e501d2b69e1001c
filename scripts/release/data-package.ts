import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.looseObject({
  title: z.string(),
  description: z.string(),
  licenses: z.array(z.looseObject({ title: z.string(), path: z.string() })),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      title: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z.looseObject({
        fields: z.array(z.looseObject({ name: z.string(), type: z.string() })),
        primaryKey: z.array(z.string()),
      }),
    }),
  ),
});

/** The descriptor of the data files, as far as releases and exports read it. */
export type DataPackage = z.infer<typeof packageSchema>;

export type DataResource = DataPackage['resources'][number];

/** Reads the descriptor in the data folder of a built site; throws where there is none. */
export async function readDataPackage(folder: string): Promise<DataPackage> {
  return parseDataPackage(await readFile(join(folder, 'datapackage.json'), 'utf8'));
}

/** Reads a descriptor from its text; throws where it is none. */
export function parseDataPackage(text: string): DataPackage {
  return packageSchema.parse(JSON.parse(text));
}

/** The fingerprint of bytes as data packages write it: `sha256:…`. */
export function fingerprint(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
