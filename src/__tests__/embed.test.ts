import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, sampleCharts, samplePractices } from './browser/sample-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

const oembedSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  html: z.string(),
  width: z.number(),
  height: z.number(),
});

test.each([...samplePractices, ...sampleCharts])(
  '/%s tells platforms of its oEmbed document, whose frame opens',
  async (path) => {
    await page.goto(`${inject('secondHouseUrl')}${path}`);
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    // The second house calls itself by another name than the address at which it is tested.
    const here = (address: string) =>
      new URL(new URL(address).pathname + new URL(address).hash, inject('secondHouseUrl')).href;
    const { html, height } = oembedSchema.parse(await (await page.request.get(here(href ?? ''))).json());
    const source = /src="([^"]+)"/.exec(html)?.[1] ?? '';
    await page.setViewportSize({ width: 640, height });
    await page.goto(here(source));
    expect(await page.locator('main h1:visible, main h2:visible').count()).toBe(1);
  },
);

test('the fragment of an embedded page picks one thing; its links open in a window of their own', async () => {
  await page.goto(`${inject('siteUrl')}embed/${sampleCases[0] ?? ''}`);
  const items = page.locator('.embedded-item');
  expect(await items.count()).toBeGreaterThan(2);
  expect(await items.last().isVisible()).toBe(true);
  const id = await items.last().getAttribute('id');
  await page.goto(`${page.url()}#${id ?? ''}`);
  expect(await page.locator('.embedded-item:visible').evaluateAll((nodes) => nodes.map((node) => node.id))).toEqual([
    id,
  ]);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.locator('.embedded-item:visible a').first().click(),
  ]);
  expect(opened.url()).toContain(inject('siteUrl'));
  await opened.close();
});
