import { z } from 'zod';
import { caseRecordSchema } from '../ingest/reconcile/case-record.ts';

/** The part of a record that the catalog keeps of every case. */
export const catalogEntrySchema = z.object(caseRecordSchema.shape).pick({
  id: true,
  file: true,
  digest: true,
  identity: true,
  sketch: true,
});

/** What is known of a case without opening it. */
export type CatalogEntry = z.infer<typeof catalogEntrySchema>;
