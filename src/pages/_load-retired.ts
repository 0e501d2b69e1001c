import { parse } from 'yaml';
import { z } from 'zod';
import { type PublishedIds, readPublishedIds } from '../domain/published-ids.ts';
import { type RetiredId, retiredIdSchema } from '../domain/retired-id.ts';

// Neither file need be there: a young house has none.
const files: Readonly<Record<string, string>> = import.meta.glob(['/content/retired.yaml', '/content/published.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The record of retired ids. */
export function loadRetired(): readonly RetiredId[] {
  return (
    z
      .array(retiredIdSchema)
      .nullable()
      .parse(parse(files['/content/retired.yaml'] ?? 'null')) ?? []
  );
}

/** The record of every id that was ever published. */
export function loadPublished(): PublishedIds {
  return readPublishedIds(files['/content/published.yaml'] ?? '');
}
