import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './browser/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

describe('with JavaScript off', () => {
  test.each([
    '',
    'cases/fz-210200-2024-001/',
    'practices/',
    'indicators/head-appearance-rate/',
    'topics/T07.1/',
    'regions/210200/',
  ])('a figure on /%s leads to the sentence that it was read from, highlighted', async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}${path}`);
    const figure = page.locator('main a[href*="#i"]').first();
    const id = new URL((await figure.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    await figure.click();
    const target = page.locator(`:target`);
    expect(page.url()).toMatch(/\/cases\/fz-\d{6}-\d{4}-\d{3}\/#i\d+$/);
    expect(await target.getAttribute('id')).toBe(id);
    expect(await target.isVisible()).toBe(true);
    await context.close();
  });

  test('all text, figures, tables and charts of a case are there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}cases/fz-210200-2024-001/`);
    expect(await page.locator('figure svg, figure table').count()).toBeGreaterThan(0);
    expect(await page.locator('main').innerText()).toContain('99.28');
    await context.close();
  });
});
