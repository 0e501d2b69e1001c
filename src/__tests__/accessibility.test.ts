import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { samplePages } from './browser/sample-pages.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const resultSchema = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })),
  }),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** What axe finds on a page against WCAG 2.2 AA and its best practices; one line a finding. */
async function findings(path: string, colorScheme: 'light' | 'dark', width: number): Promise<readonly string[]> {
  // The strict policy of the site would keep axe itself out.
  const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}${path}`);
  await page.evaluate(axeSource);
  const violations: unknown = await page.evaluate(
    `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then((result) => result.violations)`,
  );
  await context.close();
  return resultSchema
    .parse(violations)
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`));
}

describe('axe finds nothing', () => {
  test.each(samplePages)('on /%s in light, on a desk', async (path) => {
    expect(await findings(path, 'light', 1280)).toEqual([]);
  });

  test.each(samplePages)('on /%s in dark, on a phone', async (path) => {
    expect(await findings(path, 'dark', 390)).toEqual([]);
  });
});
