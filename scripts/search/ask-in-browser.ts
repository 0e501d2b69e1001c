import type { FileQuery } from './query-file.ts';
import { openSearchedSite, type SiteAnswer } from './searched-site.ts';

/** How the search answers one query. `milliseconds` is the time of the answer when all that it needs was fetched before. */
export interface BrowserAnswer extends FileQuery, SiteAnswer {
  /** What a first query in a fresh browser fetches, compressed: code, list and index. */
  readonly bytes: number;
}

/** Asks the search page of a built site in headless Chromium, through the page's own code. Throws where the site has no index. */
export async function askInBrowser(folder: string, queries: readonly FileQuery[]): Promise<readonly BrowserAnswer[]> {
  const site = await openSearchedSite(folder);
  try {
    for (const query of queries) await site.ask(query, 10);
    const answers: BrowserAnswer[] = [];
    for (const query of queries) {
      const answer = await site.ask(query, 10);
      answers.push({ ...query, ...answer, bytes: await site.coldBytes(query) });
    }
    return answers;
  } finally {
    await site.close();
  }
}
