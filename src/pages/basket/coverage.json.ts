import type { APIRoute } from 'astro';
import type { LibraryScope } from '../../components/basket/basket-coverage.ts';
import { regionEntries } from '../../queries/region-entries.ts';
import { topicEntries } from '../../queries/topic-entries.ts';
import { loadCases } from '../_load-cases.ts';

/** The regions and topics that the library holds, for the coverage of a basket. */
export const GET: APIRoute = async () => {
  const cases = await loadCases();
  const scope: LibraryScope = {
    regions: regionEntries(cases)
      .filter(({ own }) => own.length > 0)
      .map(({ region: { code, name } }) => ({ code, name })),
    topics: topicEntries(cases)
      .filter(({ practices }) => practices.length > 0)
      .map(({ id, name }) => ({ id, name })),
  };
  return new Response(JSON.stringify(scope));
};
