import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCharts } from './browser/sample-pages.ts';

const [path = ''] = sampleCharts;
const id = path.split('/')[1] ?? '';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}${path}`);
  return page;
}

const views = (page: Page) =>
  page.locator('.view').evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).display !== 'none'));

describe('a chart', () => {
  test('shows each of its four views without JavaScript, by keyboard', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await views(page)).toEqual([true, false, false, false]);
    await page.locator('.to-drawing').focus();
    for (const at of [1, 2, 3]) {
      await page.keyboard.press('ArrowRight');
      expect(await views(page)).toEqual([0, 1, 2, 3].map((index) => index === at));
    }
  });

  test('is a set of tabs where a script runs: one stop, arrows, Home and End', async () => {
    const page = await open();
    await page.getByRole('tab', { name: '图表' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('表格');
    expect(await page.getByRole('tabpanel', { name: '表格' }).isVisible()).toBe(true);
    await page.keyboard.press('End');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('下载与引用');
    await page.keyboard.press('Home');
    expect(await views(page)).toEqual([true, false, false, false]);
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  });

  test('shows the sentence behind a figure to keyboard and pointer, and Escape puts it away', async () => {
    const page = await open();
    const link = page.locator('.view-drawing a[href*="#i"]').first();
    const tip = page.getByRole('tooltip');
    await link.focus();
    expect(await tip.isVisible()).toBe(true);
    const sentence = await tip.textContent();
    expect(await page.locator('.view-sources blockquote').allTextContents()).toContain(sentence);
    expect(await link.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await link.hover();
    await tip.waitFor({ state: 'visible' });
    expect(await tip.textContent()).toBe(sentence);
  });

  test('is drawn as a PNG of a slide in the browser, and nothing is sent anywhere', async () => {
    const page = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('tab', { name: '下载与引用' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '图（PNG）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${id}.png`);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1920);
    expect(bytes.readUInt32BE(16) / bytes.readUInt32BE(20)).toBeCloseTo(16 / 9, 1);
    // A picture of nothing but paper would be far smaller.
    expect(bytes.length).toBeGreaterThan(20_000);
    const site = new RegExp(`^(blob:)?${inject('siteUrl')}`);
    expect(requests.filter((request) => !site.test(request))).toEqual([]);
  });

  test('leads to files that hold what it shows', async () => {
    const page = await open();
    const file = async (ending: string) =>
      (await page.request.get(`${inject('siteUrl')}charts/${id}.${ending}`)).text();
    const [svg, csv, json] = [await file('svg'), await file('csv'), await file('metadata.json')];
    const finding = await page.locator('h1').textContent();
    expect(svg).toContain('<title>');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(await page.locator('.view-sources blockquote').first().textContent());
    expect(JSON.parse(json)).toMatchObject({ id, title: finding?.trim() });
  });

  test('stands in a frame of another site, without cookies, and leads back in a window of its own', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.setContent(`<iframe src="${inject('siteUrl')}embed/${path}" width="640" height="600"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('tab', { name: '表格' }).click();
    expect(await frame.getByRole('tabpanel', { name: '表格' }).isVisible()).toBe(true);
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
    expect(await frame.locator(`main > p a[href$="/${path}"]`).count()).toBe(1);
    expect(await context.cookies()).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('is printed as its drawing alone', async () => {
    const page = await open();
    await page.getByRole('tab', { name: '来源' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await views(page)).toEqual([true, false, false, false]);
    expect(await page.locator('.tabs').isVisible()).toBe(false);
  });

  test('can be narrowed to what may be compared, where a chart holds both, and says how much is left', async () => {
    const page = await open();
    const box = page.getByRole('checkbox', { name: '只看可比的' });
    const rows = page.locator('.rows > ul > li');
    const kinds = () => rows.evaluateAll((nodes) => nodes.map((node) => node.hasAttribute('data-comparable')));
    const isMixed = new Set(await kinds()).size > 1 && (await rows.count()) > 3;
    expect(await box.count()).toBe(isMixed ? 1 : 0);
    if (!isMixed) return;
    await box.check();
    expect(await rows.filter({ visible: true }).count()).toBe((await kinds()).filter(Boolean).length);
    expect(await page.locator('.tools output').textContent()).toMatch(/^显示 \d+ 行，共 \d+ 行。$/);
    await box.uncheck();
    expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
  });
});
