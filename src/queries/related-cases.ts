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
/** How many cases of a practice's name or of a measure are looked at: the first in the library's order. */
const mostCandidates = 16;
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
  const marks = new Map(cases.map((entry) => [entry, marksOf(entry)]));
  const byKey = holders(cases, (entry) => marks.get(entry)?.keys ?? []);
  const byMeasure = holders(cases, (entry) => marks.get(entry)?.measures ?? []);
  return (entry) => {
    const own = marks.get(entry) ?? marksOf(entry);
    const code = entry.region?.code;
    const near = code === undefined ? [] : regionPath(code).map((place) => byRegion.get(place.code));
    const lists = [
      ...near,
      code === undefined ? [] : byParent.get(code),
      ...[...own.keys].map((key) => byKey.get(key)),
      ...[...own.measures].map((id) => byMeasure.get(id)),
    ];
    const named = entry.related.flatMap(({ id }) => byId.get(id) ?? []);
    const candidates = new Set([...named, ...lists.flatMap((list) => list?.slice(0, mostCandidates) ?? [])]);
    candidates.delete(entry);
    return [...candidates]
      .map((other) => ({ entry: other, reasons: reasonsOf(entry, own, other, marks.get(other) ?? marksOf(other)) }))
      .filter(({ reasons }) => reasons.length > 0)
      .toSorted((one, other) => weight(other) - weight(one) || one.entry.id.localeCompare(other.entry.id))
      .slice(0, mostCases);
  };
}

/** By what cases are recognised as related: names of practices, canonical indicators. */
interface Marks {
  readonly keys: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

function marksOf({ practices, indicators }: Case): Marks {
  return {
    keys: new Set(practices.flatMap(practiceKeys)),
    measures: new Set(indicators.flatMap(({ canonical }) => canonical ?? [])),
  };
}

function reasonsOf(entry: Case, own: Marks, other: Case, theirs: Marks): readonly RelationReason[] {
  const relations = entry.related.filter(({ id }) => id === other.id).map(({ relation }) => relation);
  const place = placeReason(entry, other);
  const names = [...own.keys].filter((key) => theirs.keys.has(key));
  const ids = [...own.measures].filter((id) => theirs.measures.has(id));
  return [
    ...relations.map((relation) => ({ kind: 'editor' as const, relation })),
    // An editor's 同一地区的另一年 says it better.
    ...(place === undefined || relations.some((relation) => relation.includes('region')) ? [] : [{ kind: place }]),
    ...(names.length > 0 ? [{ kind: 'practices' as const, names }] : []),
    ...(ids.length >= leastIndicators ? [{ kind: 'indicators' as const, ids }] : []),
  ];
}

function placeReason(
  { region }: Case,
  { region: other }: Case,
): 'same-region' | 'region-above' | 'region-below' | undefined {
  if (region === undefined || other === undefined) return undefined;
  if (region.code === other.code) return 'same-region';
  if (parentOf(other.code) === region.code) return 'region-below';
  return regionPath(region.code).some(({ code }) => code === other.code) ? 'region-above' : undefined;
}

function holders(
  cases: readonly Case[],
  valuesOf: (entry: Case) => Iterable<string>,
): ReadonlyMap<string, readonly Case[]> {
  const pairs = cases.flatMap((entry) => [...valuesOf(entry)].map((value) => ({ value, entry })));
  return new Map(
    [...Map.groupBy(pairs, ({ value }) => value)].map(([value, own]) => [value, own.map((pair) => pair.entry)]),
  );
}

function parentOf(code: string): string | undefined {
  return regionPath(code).at(-2)?.code;
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
