import { z } from 'zod';
import { facetNames } from '../../src/search/facets.ts';

const valuesSchema = z.union([z.string().transform((value) => [value]), z.array(z.string())]);

/** A file of queries: what is typed, and for each facet the values (or their labels) to narrow by. */
export const queryFileSchema = z.array(
  z.object({ q: z.string(), filters: z.partialRecord(z.enum(facetNames), valuesSchema).optional() }),
);

export type FileQuery = z.infer<typeof queryFileSchema>[number];
