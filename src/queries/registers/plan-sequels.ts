import type { Case } from '../../domain/case.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { isResult } from '../../domain/indicator.ts';
import { periodEndYear } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { characterPairs, shareOfPairs } from './likeness.ts';

/** Something in a later report of the same region that may be what became of a plan. A reader judges; the library does not. */
export interface PlanSequel {
  readonly entry: Case;
  readonly id: string;
  readonly kind: 'practice' | 'document' | 'figure';
  readonly name: string;
  readonly evidence: Evidence;
}

const enough = 0.7;
const mostSequels = 3;

/** The cases of the same region that speak of a later year than `entry`, the earliest first. */
export function laterCases(entry: Case, cases: readonly Case[]): readonly Case[] {
  const year = periodEndYear(entry.period);
  const code = entry.region?.code;
  if (year === undefined || code === undefined) return [];
  return cases
    .filter(({ region, period }) => region?.code === code && (periodEndYear(period) ?? 0) > year)
    .toSorted((one, other) => (periodEndYear(one.period) ?? 0) - (periodEndYear(other.period) ?? 0));
}

/**
 * What in later cases has a name of which seven tenths of the pairs of characters stand in the plan: practices, documents that were
 * issued or amended, figures that are results. At most three, those with most in common first.
 */
export function planSequels({ text }: Pick<Plan, 'text'>, later: readonly Case[]): readonly PlanSequel[] {
  const pairs = characterPairs(text);
  return later
    .flatMap(itemsOf)
    .map(({ sequel, name }) => ({ sequel, share: shareOfPairs(name, pairs), size: name.size }))
    .filter(({ share }) => share >= enough)
    .toSorted((one, other) => other.share * other.size - one.share * one.size)
    .slice(0, mostSequels)
    .map(({ sequel }) => sequel);
}

// A case is later than many others: its names are cut into pairs once.
const cut = new WeakMap<Case, readonly { readonly sequel: PlanSequel; readonly name: ReadonlySet<string> }[]>();

function itemsOf(entry: Case) {
  const known = cut.get(entry);
  if (known !== undefined) return known;
  const items = namedItems(entry).map((sequel) => ({ sequel, name: characterPairs(sequel.name) }));
  cut.set(entry, items);
  return items;
}

function namedItems(entry: Case): readonly PlanSequel[] {
  const { practices, documents, indicators } = entry;
  return [
    ...practices
      .filter(({ kind }) => kind !== 'plan')
      .map(({ id, name, evidence }) => ({ entry, id, kind: 'practice' as const, name, evidence })),
    ...documents
      .filter(({ role }) => role === 'issued' || role === 'amended')
      .map(({ id, title, evidence }) => ({ entry, id, kind: 'document' as const, name: title, evidence })),
    ...indicators
      .filter(isResult)
      .map(({ id, name, evidence }) => ({ entry, id, kind: 'figure' as const, name, evidence })),
  ];
}
