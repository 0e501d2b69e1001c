import type { Case } from '../../domain/case.ts';
import type { First } from '../../domain/first.ts';
import { characterPairs, shareOfPairs } from './likeness.ts';
import { type ClaimScope, claimScope, scopeHolds } from './claim-scope.ts';

/** A claim of being first, with its scope and topic and the claims of other regions that speak of the same thing in like words. */
export interface ClaimRow {
  readonly entry: Case;
  readonly item: First;
  readonly scope: ClaimScope;
  /** The narrower topic of the practice that its sentence tells of; undefined where there is none. */
  readonly topic: string | undefined;
  /** False for a rank that several may share: 领先, 位居前列. */
  readonly isExclusive: boolean;
  readonly rivals: readonly RivalClaim[];
}

/** A claim that may contradict another. No verdict: who was first, the library does not know. */
export interface RivalClaim {
  readonly entry: Case;
  readonly item: First;
}

const enough = 0.6;

/** All claims in the order of the cases. Rivals have six tenths of the pairs of characters of the shorter in common. */
export function claimRows(cases: readonly Case[]): readonly ClaimRow[] {
  const rows = cases.flatMap((entry) =>
    entry.firsts.map((item) => ({
      entry,
      item,
      scope: claimScope(item, entry.region),
      topic: topicOf(entry, item),
      isExclusive: /首|率先|第一|唯一|最/.test(item.claim),
      pairs: characterPairs(item.what),
    })),
  );
  const rivals = rivalsOf(rows);
  return rows.map((row) => ({ ...row, rivals: rivals.get(row) ?? [] }));
}

/**
 * The rivals of each claim. Two texts that share six tenths of the shorter's pairs share one of its rarest four tenths and one more:
 * only the claims that hold one of those are compared, so that thousands of claims take a moment.
 */
function rivalsOf<Row extends Claim & { readonly pairs: ReadonlySet<string> }>(rows: readonly Row[]) {
  const byPair = Map.groupBy(
    rows.flatMap((row) => [...row.pairs].map((pair) => ({ pair, row }))),
    ({ pair }) => pair,
  );
  const rarity = (pair: string) => byPair.get(pair)?.length ?? 0;
  const rivals = new Map<Row, Row[]>();
  const add = (row: Row, rival: Row) => {
    const known = rivals.get(row);
    if (known === undefined) rivals.set(row, [rival]);
    else known.push(rival);
  };
  for (const row of rows) {
    const telling = [...row.pairs]
      .toSorted((one, other) => rarity(one) - rarity(other))
      .slice(0, Math.floor(row.pairs.size * (1 - enough)) + 1);
    const near = new Set(telling.flatMap((pair) => (byPair.get(pair) ?? []).map(({ row: other }) => other)));
    for (const other of near) {
      if (other.pairs.size < row.pairs.size || !isRival(row, other)) continue;
      if (shareOfPairs(row.pairs, other.pairs) < enough) continue;
      add(row, other);
      // Texts of one length meet twice, each as the shorter.
      if (other.pairs.size > row.pairs.size) add(other, row);
    }
  }
  return rivals;
}

type Claim = Omit<ClaimRow, 'rivals'>;

/**
 * Whether two claims exclude each other if they are about one thing: both are of being the first, of different regions, and one of the
 * regions lies in the area of the other's claim.
 */
export function mayContradict(one: Claim, other: Claim): boolean {
  const [own, theirs] = [one.entry.region?.code, other.entry.region?.code];
  if (own === undefined || theirs === undefined || own === theirs || !one.isExclusive || !other.isExclusive)
    return false;
  return scopeHolds(one.scope, theirs) || scopeHolds(other.scope, own);
}

// 率先 says no area: such a claim is laid beside any that speaks of the same thing.
function isRival(one: Claim, other: Claim): boolean {
  if (mayContradict(one, other)) return true;
  const isUnsaid = one.scope.word === undefined || other.scope.word === undefined;
  const isOther = one.entry.region !== undefined && one.entry.region.code !== other.entry.region?.code;
  return isUnsaid && isOther && one.isExclusive && other.isExclusive;
}

function topicOf({ practices }: Case, { evidence, what }: First): string | undefined {
  const own = evidence.sentence ?? evidence.quote;
  const pairs = characterPairs(what);
  const [best] = practices
    .filter(
      (practice) => (practice.evidence.sentence ?? practice.evidence.quote) === own && practice.topic?.includes('.'),
    )
    .toSorted(
      (one, other) => shareOfPairs(characterPairs(other.name), pairs) - shareOfPairs(characterPairs(one.name), pairs),
    );
  return best?.topic;
}
