import type { Case } from '../../src/domain/case.ts';
import { fingerprint } from '../ingest/reconcile/fingerprint.ts';

/** A mark of title, outlet and date of publication, equal for two copies of one article; empty where only the title is known. */
export function caseIdentity({ title, source }: Pick<Case, 'title' | 'source'>): string {
  const { outlet, published } = source;
  if (outlet === undefined && published === undefined) return '';
  const letters = title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return fingerprint([letters, outlet ?? null, published?.date ?? null]) ?? '';
}
