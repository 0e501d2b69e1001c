import type { z } from 'zod';
import type { Case, relationSchema } from '../domain/case.ts';
import { regionPath } from '../domain/vocabularies/regions.ts';
import { practiceKeys } from './practices/practice-keys.ts';

/** A case that has to do with another, and all reasons why. */
export interface RelatedCase {
  readonly entry: Case;
  readonly reasons: readonly RelationReason[];
}

/** Why two cases are related: an editor said so; the same region; a region above or below; practices of one name; the same measures. */
export type RelationReason =
  | { readonly kind: 'editor'; readonly relation: z.infer<typeof relationSchema> }
  | { readonly kind: 'same-region' | 'region-above' | 'region-below' }
  | { readonly kind: 'practices'; readonly names: readonly string[] }
  | { readonly kind: 'indicators'; readonly ids: readonly string[] };

const mostCases = 8;
/** Any two reports share a measure: fewer than this say nothing. */
const leastIndicators = 2;

/**
 * Looks up the cases related to one: those that an editor named, then those with the weightiest reasons, at most eight. The index is
 * made once for all cases.
 */
export function relatedCases(cases: readonly Case[]): (entry: Case) => readonly RelatedCase[] {
  const byId = new Map(cases.map((entry) => [entry.id, entry]));
  const byRegion = Map.groupBy(cases, ({ region }) => region?.code);
  const byParent = Map.groupBy(cases, ({ region }) => (region === undefined ? undefined : parentOf(region.code)));
  const keys = new Map(cases.map((entry) => [entry, new Set(entry.practices.flatMap(practiceKeys))]));
  const measures = new Map(
    cases.map((entry) => [entry, new Set(entry.indicators.flatMap(({ canonical }) => canonical ?? []))]),
  );
  const byKey = holders(keys);
  const byMeasure = holders(measures);
  return (entry) => {
    const found = new Map<Case, RelationReason[]>();
    const add = (other: Case | undefined, reason: RelationReason) => {
      if (other !== undefined && other !== entry) found.set(other, [...(found.get(other) ?? []), reason]);
    };
    for (const { id, relation } of entry.related) add(byId.get(id), { kind: 'editor', relation });
    for (const { code, kind } of nearRegions(entry)) {
      for (const other of byRegion.get(code) ?? []) if (!isNamed(entry, other)) add(other, { kind });
    }
    for (const other of (entry.region && byParent.get(entry.region.code)) ?? []) {
      if (!isNamed(entry, other)) add(other, { kind: 'region-below' });
    }
    for (const [other, names] of shared(entry, keys, byKey)) add(other, { kind: 'practices', names });
    for (const [other, ids] of shared(entry, measures, byMeasure)) {
      if (ids.length >= leastIndicators) add(other, { kind: 'indicators', ids });
    }
    return [...found]
      .map(([other, reasons]) => ({ entry: other, reasons }))
      .toSorted((one, other) => weight(other) - weight(one) || one.entry.id.localeCompare(other.entry.id))
      .slice(0, mostCases);
  };
}

function parentOf(code: string): string | undefined {
  return regionPath(code).at(-2)?.code;
}

/** The regions of which a reader of a case may want more: its own, and those above it. */
function nearRegions({ region }: Case) {
  if (region === undefined) return [];
  const above = regionPath(region.code).slice(0, -1);
  return [
    { code: region.code, kind: 'same-region' as const },
    ...above.map(({ code }) => ({ code, kind: 'region-above' as const })),
  ];
}

// An editor's 同一地区的另一年 says it better.
function isNamed(entry: Case, other: Case): boolean {
  return entry.related.some(({ id, relation }) => id === other.id && /region/.test(relation));
}

function holders(values: ReadonlyMap<Case, ReadonlySet<string>>): ReadonlyMap<string, readonly Case[]> {
  const pairs = [...values].flatMap(([entry, own]) => [...own].map((value) => ({ value, entry })));
  return new Map(
    [...Map.groupBy(pairs, ({ value }) => value)].map(([value, own]) => [value, own.map((pair) => pair.entry)]),
  );
}

function shared(
  entry: Case,
  values: ReadonlyMap<Case, ReadonlySet<string>>,
  index: ReadonlyMap<string, readonly Case[]>,
): ReadonlyMap<Case, readonly string[]> {
  const pairs = [...(values.get(entry) ?? [])].flatMap((value) =>
    (index.get(value) ?? []).map((other) => ({ value, other })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ other }) => other)].map(([other, own]) => [other, own.map((pair) => pair.value)]),
  );
}

function weight({ reasons }: RelatedCase): number {
  const weights = {
    editor: 100,
    'same-region': 50,
    practices: 3,
    'region-above': 20,
    'region-below': 10,
    indicators: 1,
  };
  return reasons.reduce((sum, reason) => {
    const times =
      reason.kind === 'practices' ? reason.names.length : reason.kind === 'indicators' ? reason.ids.length : 1;
    return sum + weights[reason.kind] * times;
  }, 0);
}
