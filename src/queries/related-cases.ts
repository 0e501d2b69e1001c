import type { z } from 'zod';
import type { Case, relationSchema } from '../domain/case.ts';

/** A case that has to do with another, and the reason why. */
export interface RelatedCase {
  readonly entry: Case;
  readonly relation: z.infer<typeof relationSchema> | 'same-region';
}

/** The cases that an editor related to `entry`, then the others about the same region, each once. */
export function relatedCases(entry: Case, cases: readonly Case[]): readonly RelatedCase[] {
  const byId = new Map(cases.map((other) => [other.id, other]));
  const related = entry.related.flatMap(({ id, relation }) => {
    const other = byId.get(id);
    return other === undefined ? [] : [{ entry: other, relation }];
  });
  const known = new Set([entry.id, ...related.map((other) => other.entry.id)]);
  const sameRegion = cases.filter(
    (other) => entry.region !== undefined && other.region?.code === entry.region.code && !known.has(other.id),
  );
  return [...related, ...sameRegion.map((other) => ({ entry: other, relation: 'same-region' as const }))];
}
