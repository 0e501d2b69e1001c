import { type Fragment, readFragment } from '../fragment.ts';
import { SearchFailure } from '../search-failure.ts';
import type { Pagefind } from './pagefind.ts';

/** Fetches what is kept of a record for showing it. */
export type RecordReader = (id: string) => Promise<Fragment>;

/** All records of an index. */
export interface Records {
  readonly read: RecordReader;
  /** The names of all, in the order of the index. */
  readonly ids: () => Promise<readonly string[]>;
}

/** Lists the records of a site below `base` on first use, and fetches each when it is asked for. */
export function indexRecords(pagefind: Pagefind, base: string): Records {
  let listed: Promise<ReadonlyMap<string, () => Promise<unknown>>> | undefined;
  async function list() {
    const { results } = await pagefind.search(null);
    return new Map(results.map(({ id, data }) => [id, data]));
  }
  function all() {
    listed ??= list();
    return listed;
  }
  return {
    ids: async () => [...(await all()).keys()],
    read: async (id) => {
      const fragment = readFragment(await (await all()).get(id)?.(), base);
      if (fragment === undefined) throw new SearchFailure('failed');
      return fragment;
    },
  };
}
