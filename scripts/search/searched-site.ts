import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { indexFolder, manifestFile } from '../../src/search/index-place.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { readPagefindFile } from './pagefind-file.ts';
import type { FileQuery } from './query-file.ts';
import { type FolderServer, serveFolder } from './serve-folder.ts';

const replySchema = z.looseObject({
  mode: z.string(),
  total: z.number(),
  ids: z.array(z.string()),
  others: z.object({ words: z.array(z.string()), ids: z.array(z.string()) }).optional(),
});

/** An answer of the search page's own code. */
export interface SiteAnswer {
  readonly mode: string;
  readonly total: number;
  /** Every result in order, as paths with the base path. */
  readonly addresses: readonly string[];
  readonly milliseconds: number;
  /** The rest of the reply: what is shown of the first results, suggestions, words of the same meaning. */
  readonly reply: unknown;
}

/** A built and indexed site, open in headless Chromium. */
export interface SearchedSite {
  /** Asks in one page that stays open; `shown` results come with their texts. */
  readonly ask: (query: FileQuery, shown: number) => Promise<SiteAnswer>;
  /**
   * What a first query in a fresh browser fetches, compressed: code, list and index; not the page, nor the texts that results show.
   */
  readonly coldBytes: (query: FileQuery) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens the search page of the site in `folder`. Throws where it has no search page or no index. */
export async function openSearchedSite(folder: string): Promise<SearchedSite> {
  const base = await readBase(folder);
  const addressOf = await recordAddresses(folder, base);
  const server = await serveFolder(folder, base);
  const browser = await launchChromium();
  const warm = await openSearchPage(await browser.newPage(), server);
  return {
    async ask(query, shown) {
      const { reply, milliseconds } = await askPage(warm, query, shown);
      const { mode, total, ids, others, ...rest } = replySchema.parse(reply);
      const named = others && { words: others.words, addresses: others.ids.map(addressOf) };
      return { mode, total, addresses: ids.map(addressOf), milliseconds, reply: { ...rest, others: named } };
    },
    async coldBytes(query) {
      const context = await browser.newContext();
      const page = await openSearchPage(await context.newPage(), server);
      await askPage(page, query, 10);
      await context.close();
      const isNeeded = (path: string) =>
        path.endsWith('.js') || (path.includes(`/${indexFolder}/`) && !path.includes('/fragment/'));
      return server.takeSent().reduce((sum, { path, bytes }) => sum + (isNeeded(path) ? bytes : 0), 0);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openSearchPage(page: Page, server: FolderServer): Promise<Page> {
  server.takeSent();
  await page.goto(`${server.url}search/`);
  await page.waitForFunction(() => customElements.get('search-page') !== undefined);
  return page;
}

function askPage(page: Page, { q, filters = {} }: FileQuery, shown: number) {
  return page.evaluate(
    async ([query, choice, count]) => {
      const element = document.querySelector('search-page');
      if (element === null || !('ask' in element) || typeof element.ask !== 'function')
        throw new Error('no search page');
      const start = performance.now();
      const reply: unknown = await element.ask(query, choice, count);
      return { reply, milliseconds: performance.now() - start };
    },
    [q, filters, shown] as const,
  );
}

/** The base path that a site was built for stands in its search page. */
async function readBase(site: string): Promise<string> {
  const html = await readFile(join(site, 'search', 'index.html'), 'utf8');
  return /data-index="(\/[^"]*)pagefind\/"/.exec(html)?.[1] ?? '/';
}

/** Gives the address of a record by its name in the index. */
async function recordAddresses(site: string, base: string): Promise<(id: string) => string> {
  const root = join(site, indexFolder);
  const manifest: unknown = JSON.parse(await readFile(join(root, manifestFile), 'utf8'));
  const { version } = z.object({ version: z.string() }).parse(manifest);
  const folder = join(root, version, 'fragment');
  const addresses = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const fragment: unknown = JSON.parse((await readPagefindFile(join(folder, file))).toString('utf8'));
    const { u } = z.object({ u: z.string() }).parse(fragment);
    addresses.set(file.replace(/\..*/, ''), base + u.slice(1));
  }
  return (id) => addresses.get(id) ?? id;
}
