import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchChromium } from '../../browser/launch-chromium.ts';
import { readPagefindFile } from '../../search/pagefind-file.ts';
import { serveFolder } from '../../search/serve-folder.ts';
import type { MeasuredSearch } from './measured-search.ts';

/** Pagefind's own bundle as it comes, below `bundle/` in `site`, asked from a page in Chinese. */
export async function askDefault(site: string): Promise<MeasuredSearch> {
  await writeFile(join(site, 'ask.html'), '<!doctype html><html lang="zh-CN"><title>ask</title></html>');
  const numbers = await recordNumbers(join(site, 'bundle', 'fragment'));
  const server = await serveFolder(site, '/');
  const browser = await launchChromium();
  const warm = await browser.newPage();
  await warm.goto(`${server.url}ask.html`);
  return {
    async ask(q) {
      const { ids, milliseconds } = await askPage(warm, q);
      return { numbers: ids.map((id) => numbers.get(id) ?? -1), milliseconds };
    },
    async coldBytes(q) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.url}ask.html`);
      server.takeSent();
      await askPage(page, q);
      await context.close();
      return server.takeSent().reduce((sum, { bytes }) => sum + bytes, 0);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const answerSchema = z.object({ ids: z.array(z.string()), milliseconds: z.number() });

async function askPage(page: Page, q: string): Promise<z.infer<typeof answerSchema>> {
  const asking = `(async (q) => {
    const pagefind = await import('/bundle/pagefind.js');
    await pagefind.init();
    const start = performance.now();
    const { results } = await pagefind.search(q);
    return { ids: results.map(({ id }) => id), milliseconds: performance.now() - start };
  })(${JSON.stringify(q)})`;
  return answerSchema.parse(await page.evaluate(asking));
}

/** The number of the text of each record. */
async function recordNumbers(folder: string): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (const file of await readdir(folder)) {
    const fragment: unknown = JSON.parse((await readPagefindFile(join(folder, file))).toString('utf8'));
    const { url } = z.object({ url: z.string() }).parse(fragment);
    numbers.set(file.replace(/\..*/, ''), Number(/(\d+)\/$/.exec(url)?.[1]));
  }
  return numbers;
}
