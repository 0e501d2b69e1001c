import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchChromium } from '../browser/launch-chromium.ts';
import { indexFolder, manifestFile } from '../../src/search/index-place.ts';
import type { FileQuery } from './query-file.ts';
import { readPagefindFile } from './pagefind-file.ts';
import { type FolderServer, serveFolder } from './serve-folder.ts';

const answerSchema = z.looseObject({
  mode: z.string(),
  total: z.number(),
  ids: z.array(z.string()),
  others: z.object({ words: z.array(z.string()), ids: z.array(z.string()) }).optional(),
});

/** How the search answers one query. */
export interface BrowserAnswer extends FileQuery {
  readonly mode: string;
  readonly total: number;
  /** Every result in order, as paths with the base path. */
  readonly addresses: readonly string[];
  /** The time of the answer when everything that it needs was fetched before. */
  readonly milliseconds: number;
  /** What a first query fetches, compressed: code, list and index; not the page, nor the texts that results show. */
  readonly bytes: number;
  /** The whole reply, for a closer look: what is shown of the first results, suggestions, words of the same meaning. */
  readonly reply: unknown;
}

/** Asks the search page of a built site in headless Chromium, through the page's own code. Throws where the site has no index. */
export async function askInBrowser(site: string, queries: readonly FileQuery[]): Promise<readonly BrowserAnswer[]> {
  const server = await serveFolder(site, await readBase(site));
  const browser = await launchChromium();
  try {
    const addressOf = await recordAddresses(site, new URL(server.url).pathname);
    const warm = await openSearchPage(await browser.newPage(), server);
    for (const query of queries) await ask(warm, query);
    const answers: BrowserAnswer[] = [];
    for (const query of queries) {
      const { reply, milliseconds } = await ask(warm, query);
      const { mode, total, ids, others, ...rest } = answerSchema.parse(reply);
      const context = await browser.newContext();
      const cold = await openSearchPage(await context.newPage(), server);
      await ask(cold, query);
      await context.close();
      answers.push({
        ...query,
        mode,
        total,
        addresses: ids.map(addressOf),
        milliseconds,
        bytes: coldBytes(server),
        reply: { ...rest, others: others && { words: others.words, addresses: others.ids.map(addressOf) } },
      });
    }
    return answers;
  } finally {
    await browser.close();
    server.close();
  }
}

async function openSearchPage(page: Page, server: FolderServer): Promise<Page> {
  server.takeSent();
  await page.goto(`${server.url}search/`);
  await page.waitForFunction(() => customElements.get('search-page') !== undefined);
  return page;
}

function ask(page: Page, { q, filters = {} }: FileQuery) {
  return page.evaluate(
    async ([query, choice]) => {
      const element = document.querySelector('search-page');
      if (element === null || !('ask' in element) || typeof element.ask !== 'function')
        throw new Error('no search page');
      const start = performance.now();
      const reply: unknown = await element.ask(query, choice);
      return { reply, milliseconds: performance.now() - start };
    },
    [q, filters] as const,
  );
}

function coldBytes(server: FolderServer): number {
  const needed = server
    .takeSent()
    .filter(({ path }) => path.endsWith('.js') || (path.includes(`/${indexFolder}/`) && !path.includes('/fragment/')));
  return needed.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The base path that a site was built for stands in its search page. */
async function readBase(site: string): Promise<string> {
  const html = await readFile(join(site, 'search', 'index.html'), 'utf8');
  return /data-index="(\/[^"]*)pagefind\/"/.exec(html)?.[1] ?? '/';
}

/** Gives the address of a record by its name in the index. */
async function recordAddresses(site: string, base: string): Promise<(id: string) => string> {
  const root = join(site, indexFolder);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, manifestFile), 'utf8')));
  const folder = join(root, version, 'fragment');
  const addresses = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const { u } = z
      .object({ u: z.string() })
      .parse(JSON.parse((await readPagefindFile(join(folder, file))).toString('utf8')));
    addresses.set(file.replace(/\..*/, ''), base + u.slice(1));
  }
  return (id) => addresses.get(id) ?? id;
}
