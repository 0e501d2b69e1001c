import { openSearchedSite } from '../../search/searched-site.ts';
import type { MeasuredSearch } from './measured-search.ts';

/** The search of this project, asked through the code of its search page. Related results count for nothing. */
export async function askOurs(site: string): Promise<MeasuredSearch> {
  const { ask, coldBytes, close } = await openSearchedSite(site);
  return {
    async ask(q) {
      const { mode, addresses, milliseconds } = await ask({ q }, 0);
      const numbers = mode === 'exact' ? addresses.map((address) => Number(/(\d+)\/$/.exec(address)?.[1])) : [];
      return { numbers, milliseconds };
    },
    coldBytes: (q) => coldBytes({ q }),
    close,
  };
}
