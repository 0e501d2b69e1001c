import type { PracticeRow } from '../practice-rows.ts';
import { practiceKeys } from './practice-keys.ts';

/** A practice that is like another, with the reasons: the same name, the same legal basis, the same narrower topic. */
export interface SimilarPractice {
  readonly row: PracticeRow;
  readonly reasons: readonly SimilarReason[];
}

/** A reason, with the name or the document that both have. */
export type SimilarReason =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'basis'; readonly title: string }
  | { readonly kind: 'topic' };

const mostPractices = 12;

/**
 * Looks up where else something like a practice is done: first what shares most reasons, and of one narrower topic one practice a
 * region. The first level of topics is too wide a reason. Practices of the same region are only there under the same name, from
 * another case. The index is made once for all rows.
 */
export function similarPractices(rows: readonly PracticeRow[]): (row: PracticeRow) => readonly SimilarPractice[] {
  const byKey = indexBy(rows, ({ practice }) => practiceKeys(practice));
  const byBasis = indexBy(rows, basesOf);
  const byTopic = indexBy(rows, topicsOf);
  return (row) => {
    const reasons = new Map<PracticeRow, SimilarReason[]>();
    const add = (others: readonly PracticeRow[], reason: SimilarReason) => {
      for (const other of others) {
        if (other.entry === row.entry) continue;
        reasons.set(other, [...(reasons.get(other) ?? []), reason]);
      }
    };
    for (const name of practiceKeys(row.practice)) add(byKey.get(name) ?? [], { kind: 'name', name });
    for (const title of basesOf(row))
      add((byBasis.get(title) ?? []).filter(isElsewhere(row)), { kind: 'basis', title });
    for (const topic of topicsOf(row)) add((byTopic.get(topic) ?? []).filter(isElsewhere(row)), { kind: 'topic' });
    const found = [...reasons].map(([other, own]) => ({ row: other, reasons: own }));
    return onePerRegion(found.toSorted((one, other) => weight(other) - weight(one))).slice(0, mostPractices);
  };
}

function indexBy(rows: readonly PracticeRow[], keysOf: (row: PracticeRow) => readonly string[]) {
  const pairs = rows.flatMap((row) => keysOf(row).map((key) => ({ key, row })));
  return new Map([...Map.groupBy(pairs, ({ key }) => key)].map(([key, own]) => [key, own.map(({ row }) => row)]));
}

function basesOf({ practice }: PracticeRow): readonly string[] {
  return [...new Set(practice.legalBasis.map(({ title }) => title))];
}

function topicsOf({ practice: { topic } }: PracticeRow): readonly string[] {
  return topic?.includes('.') ? [topic] : [];
}

function isElsewhere({ entry }: PracticeRow): (other: PracticeRow) => boolean {
  return (other) => other.entry.region === undefined || other.entry.region.code !== entry.region?.code;
}

function weight({ reasons }: SimilarPractice): number {
  return reasons.reduce((sum, { kind }) => sum + (kind === 'topic' ? 1 : 2), 0);
}

// A region with ten practices of the topic would leave no place for the others.
function onePerRegion(found: readonly SimilarPractice[]): readonly SimilarPractice[] {
  const seen = new Set<string>();
  return found.filter(({ row, reasons }) => {
    const code = row.entry.region?.code;
    const isMoreThanTopic = reasons.some(({ kind }) => kind !== 'topic');
    if (code === undefined || isMoreThanTopic || !seen.has(code)) {
      if (code !== undefined) seen.add(code);
      return true;
    }
    return false;
  });
}
