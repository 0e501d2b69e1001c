import type { TokenCounts } from './token-counts.ts';

// With more records than this a score for each costs more time than it is worth: their zone and date order them.
const mostRecords = 800;
// A look at three is nearly as good as a look at all.
const mostTokens = 3;

/**
 * The token of a phrase whose frequency says most about how much a record is about the phrase: one that few others than the
 * `hitCount` records with the phrase hold (政复 of 行政复议). Undefined where even that one is too common.
 */
export async function tellingToken(
  countOf: TokenCounts,
  tokens: readonly string[],
  hitCount: number,
): Promise<string | undefined> {
  if (hitCount > mostRecords) return undefined;
  let best: { readonly token: string; readonly count: number } | undefined;
  for (const token of fromMiddle(tokens).slice(0, mostTokens)) {
    const count = await countOf(token);
    if (best === undefined || count < best.count) best = { token, count };
    if (best.count <= 2 * hitCount) break;
  }
  return best !== undefined && best.count <= mostRecords ? best.token : undefined;
}

/** The tokens in the middle cross from word to word and are the rarest, as a rule. */
function fromMiddle(tokens: readonly string[]): readonly string[] {
  const middle = (tokens.length - 1) / 2;
  return [...new Set(tokens)]
    .map((token) => ({ token, distance: Math.abs(tokens.indexOf(token) - middle) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ token }) => token);
}
