import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, samplePractices } from './browser/sample-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
});

const [practice = ''] = samplePractices;
const [entry = ''] = sampleCases;
const today = new Intl.DateTimeFormat('sv-SE').format(new Date());

test('a reference has the address of the page and the day of reading, and can be copied', async () => {
  await page.goto(`${inject('siteUrl')}${practice}`);
  const reference = page.locator('[data-edition="2025"]');
  await expect.poll(() => reference.textContent()).toContain(`[EB/OL]. [${today}]. ${inject('siteUrl')}${practice}.`);
  await page.locator('[data-copy="2025"]').click();
  await expect.poll(() => page.locator('citation-block [role=status]').textContent()).toBe('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await reference.textContent());
});

test.each([
  ['bib', /^@\w+\{fz-[\s\S]+\}\n$/],
  ['ris', /^TY {2}- \w+\r\n[\s\S]+ER {2}- \r\n$/],
  ['json', /^\[\n[\s\S]+"title"[\s\S]+\]\n$/],
])('a reference manager gets a .%s file', async (kind, format) => {
  await page.goto(`${inject('siteUrl')}${practice}`);
  await page.getByText('别的格式').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file="${kind}"]`).click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^fz-[\\d-]+-p\\d+\\.${kind}$`));
  expect(readFileSync(await download.path(), 'utf8')).toMatch(format);
});

test('from the address of a figure the figure is cited', async () => {
  await page.goto(`${inject('siteUrl')}${entry}`);
  const figure = await page.locator('main a[href*="#i"]').first().getAttribute('href');
  const hash = new URL(figure ?? '', page.url()).hash;
  await page.goto(`${inject('siteUrl')}${entry}${hash}`);
  await expect.poll(() => page.locator('[data-edition="2025"]').textContent()).toContain(`-${hash.slice(1)}[EB/OL]`);
});

test('without JavaScript the reference leaves the day of reading to the reader', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${inject('siteUrl')}${practice}`);
  expect(await still.locator('[data-edition="2025"]').textContent()).toContain('[引用日期]');
  expect(await still.locator('[data-copy="2025"]').isVisible()).toBe(false);
  await context.close();
});
