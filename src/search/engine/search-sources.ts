import type { Records } from './index-records.ts';
import type { IndexTables } from './index-tables.ts';
import type { Pagefind } from './pagefind.ts';
import type { TokenCounts } from './token-counts.ts';

/** What queries are answered from. */
export interface SearchSources {
  readonly pagefind: Pagefind;
  readonly counts: TokenCounts;
  readonly tables: IndexTables;
  readonly records: Records;
}
