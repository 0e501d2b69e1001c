import { z } from 'zod';

const sources = import.meta.glob<unknown>('../../content/releases.json', { import: 'default', eager: true });
const schema = z.array(
  z.object({ version: z.string(), files: z.array(z.object({ name: z.string(), bytes: z.number() })) }),
);

/** The releases of the data that are on record, newest first. */
export function loadReleases(): z.infer<typeof schema> {
  return Object.values(sources).flatMap((record) => schema.parse(record).toReversed());
}
