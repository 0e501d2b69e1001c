import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, sampleCourses, samplePractices } from './browser/sample-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

const tag = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');

test.each([...sampleCases, ...samplePractices, ...sampleCourses, 'regions/'])(
  '/%s has a card that opens as a picture',
  async (path) => {
    await page.goto(`${inject('secondHouseUrl')}${path}`);
    expect(await tag('og:title')).not.toBe('');
    expect(await tag('og:description')).not.toBe('');
    const { origin, pathname } = new URL((await tag('og:image')) ?? '');
    expect(origin).toBe('https://example.com');
    // The second house calls itself by another name than the address at which it is tested.
    const answer = await page.request.get(new URL(pathname, inject('secondHouseUrl')).href);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  },
);

test('a house that has not set its address promises no card', async () => {
  await page.goto(`${inject('siteUrl')}${sampleCases[0] ?? ''}`);
  expect(await page.locator('meta[property="og:image"]').count()).toBe(0);
});
