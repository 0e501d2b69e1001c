import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, sampleIndicators, samplePractices, sampleRegions, sampleTopics } from './browser/sample-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const pagesWithFigures = [
  '',
  ...sampleCases,
  'practices/',
  ...samplePractices,
  ...sampleTopics,
  ...sampleRegions,
  ...sampleIndicators,
];

describe('with JavaScript off', () => {
  test.each(pagesWithFigures)(
    'a figure on /%s leads to the sentence that it was read from, highlighted',
    async (path) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${inject('siteUrl')}${path}`);
      const figure = page.locator('main a[href*="#i"]:visible').first();
      const id = new URL((await figure.getAttribute('href')) ?? '', page.url()).hash.slice(1);
      await figure.click();
      const target = page.locator(':target');
      expect(page.url()).toMatch(/\/cases\/fz-\d{6}-\d{4}-\d{3}\/#i\d+$/);
      expect(await target.getAttribute('id')).toBe(id);
      expect(await target.isVisible()).toBe(true);
      await context.close();
    },
  );

  test.each(sampleCases)('the text of /%s is there with every anchor that its figures lead to', async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}${path}`);
    const anchors = await page
      .locator('a[href*="#i"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.replace(/^.*#/, '') ?? ''))]);
    const missing = await page.evaluate((ids) => ids.filter((id) => document.getElementById(id) === null), anchors);
    await context.close();
    expect(anchors.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});
