import type { Pagefind } from './pagefind.ts';

/** How many records hold a token. */
export type TokenCounts = (token: string) => Promise<number>;

// No record has this filter, so that Pagefind counts records and gives none, which would cost most of the time.
const noRecords = { none: 'none' };

/** Counts records, each token once. */
export function tokenCounts(pagefind: Pagefind): TokenCounts {
  const counts = new Map<string, number>();
  return async (token) => {
    const known = counts.get(token);
    if (known !== undefined) return known;
    const { unfilteredResultCount } = await pagefind.search(`"${token}"`, { filters: noRecords });
    counts.set(token, unfilteredResultCount);
    return unfilteredResultCount;
  };
}
