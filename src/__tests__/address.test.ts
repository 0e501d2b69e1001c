import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, sampleCharts, samplePractices } from './browser/sample-pages.ts';

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

const [entry = ''] = sampleCases;
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

test.each([...sampleCases, ...samplePractices, ...sampleCharts])(
  'the permanent address of /%s is copied whole',
  async (path) => {
    await page.goto(`${inject('siteUrl')}${path}`);
    await page.getByRole('button', { name: '复制永久地址' }).click();
    await expect.poll(clipboard).toBe(`${inject('siteUrl')}${path}`);
  },
);

test('the number of a figure leads to its sentence and copies its address', async () => {
  await page.goto(`${inject('siteUrl')}${entry}`);
  await page.locator('#figures summary').first().click();
  const number = page.locator('#figures a.figure-address').first();
  const hash = (await number.getAttribute('href')) ?? '';
  expect(hash).toMatch(/^#i\d+$/);
  await number.click();
  await expect.poll(clipboard).toBe(`${inject('siteUrl')}${entry}${hash}`);
  expect(new URL(page.url()).hash).toBe(hash);
  await expect.poll(() => page.locator('copied-address').textContent()).toContain(hash);
});

test('the code that embeds a chart is copied with a whole address', async () => {
  await page.goto(`${inject('siteUrl')}${sampleCharts[0] ?? ''}`);
  await page.getByText('下载与引用').click();
  await page.getByRole('button', { name: '复制嵌入代码' }).click();
  await expect.poll(clipboard).toMatch(new RegExp(`^<iframe src="${inject('siteUrl')}embed/charts/[^"]+/" `));
});

test('a house that has set its address has a QR code on each such page, in print too; one that has not says so', async () => {
  await page.goto(`${inject('secondHouseUrl')}${entry}`);
  const code = page.getByRole('img', { name: '本页地址的二维码' });
  expect(await code.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect((await code.boundingBox())?.width).toBeGreaterThan(90);
  await page.emulateMedia({ media: null });
  await page.goto(`${inject('siteUrl')}${entry}`);
  expect(await page.getByText('所以没有二维码').isVisible()).toBe(true);
});
