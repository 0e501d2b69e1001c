import { narrowerTopics } from '../../domain/vocabularies/topics.ts';
import { type ClaimRow, mayContradict } from './claim-rows.ts';

/** The claims on one narrower topic, side by side. */
export interface ClaimGroup {
  /** Undefined for the claims whose topic is not known. */
  readonly topic: { readonly id: string; readonly name: string } | undefined;
  readonly rows: readonly ClaimRow[];
  /** How many regions say of themselves on this topic what only one can be, within areas that meet. */
  readonly rivalRegions: number;
}

/** The claims by narrower topic: first the topics on which several regions make claims that exclude each other, then the others. */
export function claimGroups(rows: readonly ClaimRow[]): readonly ClaimGroup[] {
  const byTopic = Map.groupBy(rows, ({ topic }) => topic);
  const groups = [...narrowerTopics, undefined].flatMap((topic) => {
    const own = byTopic.get(topic?.id);
    return own === undefined ? [] : [{ topic, rows: own, rivalRegions: rivalRegions(own) }];
  });
  return groups.toSorted((one, other) => Number(hasRivals(other)) - Number(hasRivals(one)));
}

function hasRivals({ topic, rivalRegions: count }: ClaimGroup): boolean {
  return topic !== undefined && count > 1;
}

function rivalRegions(rows: readonly ClaimRow[]): number {
  const rivals = rows.filter((row) => rows.some((other) => mayContradict(row, other)));
  return new Set(rivals.map(({ entry }) => entry.region?.code)).size;
}
