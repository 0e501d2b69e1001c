import { z } from 'zod';
import data from './synonyms.json' with { type: 'json' };

/** Groups of words for the same thing (同义词), the usual one first. Editors extend them in synonyms.json; the search offers them. */
export const synonymGroups: readonly (readonly string[])[] = z
  .array(z.array(z.string().min(2)).min(2).readonly())
  .readonly()
  .parse(data.groups);
