import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleComparisons } from './browser/sample-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

const [pair = ''] = sampleComparisons;
const [first = '', second = ''] = pair.split('/')[1]?.split('-') ?? [];

/** What a table of comparison says: its rows as text, without the layout. */
async function rowsOf(): Promise<readonly string[]> {
  const rows = await page.locator('.compare-table tr').allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
}

test('the browser puts together what the build does', async () => {
  await page.goto(`${inject('siteUrl')}${pair}`);
  const built = await rowsOf();
  await page.goto(`${inject('siteUrl')}compare/?region=${first}&region=${second}`);
  await page.locator('.compare-table').waitFor();
  expect(built.length).toBeGreaterThan(10);
  expect(await rowsOf()).toEqual(built);
});

test('a reader chooses regions by keyboard, and the address keeps them', async () => {
  await page.goto(`${inject('siteUrl')}compare/`);
  const regions = page.locator('select');
  await regions.nth(0).selectOption(first);
  await regions.nth(1).selectOption(second);
  await page.getByRole('button', { name: '放在一起' }).press('Enter');
  await page.locator('.compare-table').waitFor();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('region'), searchParams.get('region2')]).toEqual([first, second]);
  expect(await regions.nth(1).inputValue()).toBe(second);
});

test.each([
  ['one region', '?region=REGION', '再选一个地区'],
  ['a region that the library does not have', '?region=REGION&region=999999', '取不到这些地区：999999'],
  ['what is no code', '?region=REGION&region=<b>', '地址里的地区代码不对：<b>'],
])('of %s the page says what to do', async (_, query, message) => {
  await page.goto(`${inject('siteUrl')}compare/${query.replace('REGION', first)}`);
  await expect.poll(() => page.locator('region-comparison [role=status]').textContent()).toContain(message);
  expect(await page.locator('.compare-table').count()).toBe(0);
});

test('without JavaScript the pairs are there, and any other is explained', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${inject('siteUrl')}compare/`);
  expect(await still.locator('noscript').innerText()).toContain('需要浏览器的脚本');
  await still.locator(`a[href$="${pair}"]`).click();
  expect(await still.locator('.compare-table tr').count()).toBeGreaterThan(10);
  await context.close();
});
