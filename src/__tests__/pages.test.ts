import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { samplePages } from './browser/sample-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page with what went wrong while it loaded: messages of the policy, errors of scripts, failed or foreign requests. */
async function open(
  address: string,
  width: number,
): Promise<{ page: Page; troubles: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const troubles: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) troubles.push(`foreign request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => troubles.push(`failed request: ${request.url()}`));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, troubles, close: () => context.close() };
}

describe('every kind of page', () => {
  test.each(samplePages)('/%s loads without a violation of the policy, an error or a foreign request', async (path) => {
    const { troubles, close } = await open(`${inject('siteUrl')}${path}`, 1280);
    await close();
    expect(troubles).toEqual([]);
  });

  test.each(samplePages)('/%s works the same below another base path', async (path) => {
    const { page, troubles, close } = await open(`${inject('secondHouseUrl')}${path}`, 1280);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
    await close();
    expect(troubles).toEqual([]);
    expect(links.filter((href) => href?.startsWith('/kexue/fazhi/') === false)).toEqual([]);
  });

  test.each(samplePages)('/%s does not scroll sideways on a phone', async (path) => {
    const { page, close } = await open(`${inject('siteUrl')}${path}`, 360);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await close();
    expect(overflow).toBe(0);
  });

  test.each(samplePages)('/%s says its language, one main part and one heading of the first level', async (path) => {
    const { page, close } = await open(`${inject('siteUrl')}${path}`, 1280);
    const counts = [
      await page.locator('html[lang="zh-CN"]').count(),
      await page.locator('main').count(),
      await page.locator('h1').count(),
    ];
    await close();
    expect(counts).toEqual([1, 1, 1]);
  });

  test.each(samplePages)('/%s can be read in dark, enlarged to 400 %% and on paper', async (path) => {
    // 1280 pixels at 400 % are 320 (WCAG 2.2, 1.4.10 Reflow).
    const { page, close } = await open(`${inject('siteUrl')}${path}`, 320);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.emulateMedia({ media: 'print' });
    const isMainPrinted = await page.locator('main h1').isVisible();
    await close();
    expect(overflow).toBe(0);
    expect(isMainPrinted).toBe(true);
  });
});

test('the policy of the site forbids foreign sources and inline code', async () => {
  const { page, close } = await open(inject('siteUrl'), 1280);
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  await close();
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).not.toMatch(/https?:|\*/);
});
