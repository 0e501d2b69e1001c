import { placeKey } from '../place-key.ts';
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
/** How many practices of a name, a document or a topic are looked at: the first in the library's order, which are the latest. */
const mostCandidates = 48;

/**
 * Looks up where else something like a practice is done: first what shares most reasons, and of one narrower topic one practice a
 * region. The first level of topics is too wide a reason. Practices of the same region are only there under the same name, from
 * another case. The index is made once for all rows.
 */
export function similarPractices(rows: readonly PracticeRow[]): (row: PracticeRow) => readonly SimilarPractice[] {
  const keys = new Map(rows.map((row) => [row, practiceKeys(row.practice)]));
  const keysOf = (row: PracticeRow) => keys.get(row) ?? [];
  const byKey = indexBy(rows, keysOf);
  const byBasis = indexBy(rows, basesOf);
  const byTopic = indexBy(rows, topicsOf);
  return (row) => {
    const lists = [
      ...keysOf(row).map((name) => byKey.get(name)),
      ...basesOf(row).map((title) => byBasis.get(title)),
      ...topicsOf(row).map((topic) => byTopic.get(topic)),
    ];
    const candidates = new Set(lists.flatMap((list) => list?.slice(0, mostCandidates) ?? []));
    const found = [...candidates]
      .filter(({ entry }) => entry !== row.entry)
      .map((other) => ({ row: other, reasons: reasonsOf(row, other, shared(keysOf(row), keysOf(other))) }))
      .filter(({ reasons }) => reasons.length > 0);
    return onePerRegion(found.toSorted((one, other) => weight(other) - weight(one))).slice(0, mostPractices);
  };
}

function reasonsOf(row: PracticeRow, other: PracticeRow, sharedNames: readonly string[]): readonly SimilarReason[] {
  const names = sharedNames.map((name) => ({ kind: 'name' as const, name }));
  if (!isElsewhere(row, other)) return names;
  return [
    ...names,
    ...shared(basesOf(row), basesOf(other)).map((title) => ({ kind: 'basis' as const, title })),
    ...shared(topicsOf(row), topicsOf(other)).map(() => ({ kind: 'topic' as const })),
  ];
}

function shared(own: readonly string[], theirs: readonly string[]): readonly string[] {
  return own.filter((value) => theirs.includes(value));
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

function isElsewhere(row: PracticeRow, other: PracticeRow): boolean {
  return placeKey(other.entry) !== placeKey(row.entry);
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
