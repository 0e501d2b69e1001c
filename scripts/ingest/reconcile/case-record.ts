import { z } from 'zod';

const marksSchema = z.record(z.string(), z.string());

/**
 * What the importer last wrote to a case, as marks (see `fingerprint`), so that a later run can tell a person's change from
 * its own work without a second copy of the text. Lies in `content/.ingested/<id>.json`, beside no page.
 */
export const caseRecordSchema = z
  .object({
    id: z.string(),
    /** The source file, as in the case. */
    file: z.string(),
    digest: z.string(),
    /** Mark of the whole file as it was written. */
    written: z.string(),
    /** What tells this article from others: see `sketch-text.ts`. */
    identity: z.string(),
    sketch: z.array(z.string()),
    /** Marks of the fields by name; `body` is the text. */
    fields: marksSchema,
    /** The highest number that was ever given in each list; numbers are not given again. */
    last: z.record(z.string(), z.number()),
    /** List → ids once given that the case no longer has, whoever gave them. */
    deleted: z.record(z.string(), z.array(z.string())).optional(),
    /** List → id → field → mark; `match` holds the keys by which the item is found again. */
    items: z.record(z.string(), z.record(z.string(), marksSchema)),
  })
  .strict();

/** Marks by the name of a field. */
export type Marks = Readonly<Record<string, string>>;

export type CaseRecord = z.infer<typeof caseRecordSchema>;
