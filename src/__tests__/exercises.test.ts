import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCourses } from './browser/sample-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const pages = ['exercises/', ...sampleCourses.map((path) => `${path}exercises/`)];

test.each(pages)(
  'without JavaScript /%s keeps its answers folded until they are opened, each with its sentence',
  async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}${path}`);
    const answers = page.locator('.exercise-answers');
    expect(await page.locator('.exercise-question').count()).toBeGreaterThan(5);
    expect(await page.locator('.exercise-answers:visible').count()).toBe(0);
    await page.locator('details summary', { hasText: '答案和理由' }).first().click();
    const link = page.locator('.exercise-answers:visible a.evidence-link').first();
    expect(await answers.first().locator('> li').count()).toBe(
      await page.locator('.exercise-questions').first().locator('> li').count(),
    );
    await link.click();
    expect(page.url()).toMatch(/\/cases\/fz-[\d-]+\/#[hi]\d+$/);
    await context.close();
  },
);

test.each(pages)('on paper the answers of /%s stand on a last sheet, not below the questions', async (path) => {
  const page = await browser.newPage();
  await page.goto(`${inject('siteUrl')}${path}`);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.answer-sheet');
  expect(await sheet.isVisible()).toBe(true);
  expect(await sheet.evaluate((node) => getComputedStyle(node).breakBefore)).toBe('page');
  expect(await page.locator('details:visible').count()).toBe(0);
  await page.close();
});
