import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, samplePages } from './browser/sample-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

// Gzip is the sterner measure: Brotli makes every one of these smaller.
const packed = (text: string) => gzipSync(text, { level: 9 }).length;
const kilobyte = 1000;

/** What a page loads before its reader does anything: bytes by kind, compressed one by one as a server does. */
async function weigh(path: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded: { readonly type: string; readonly body: string }[] = [];
  page.on('response', (response) => {
    void response.text().then((body) => loaded.push({ type: response.request().resourceType(), body }));
  });
  await page.goto(`${inject('siteUrl')}${path}`, { waitUntil: 'networkidle' });
  // Data for search engines is no script: it weighs in the document.
  const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
  // What is folded away or stands in a table under a chart is text too.
  const text = await page.locator('body').evaluate((body) => {
    for (const node of body.querySelectorAll('script, style, noscript')) node.remove();
    return body.textContent;
  });
  await context.close();
  const sizeOf = (type: string) =>
    loaded.filter((file) => file.type === type).reduce((sum, { body }) => sum + packed(body), 0);
  return {
    beyondText: sizeOf('document') + sizeOf('stylesheet') - packed(text),
    script: sizeOf('script') + packed(inline.join('')),
    fonts: loaded.filter(({ type }) => type === 'font').length,
  };
}

describe('the richest case', () => {
  test.each(sampleCases)('/%s weighs at most 40 kB of HTML and CSS beyond its text', async (path) => {
    expect((await weigh(path)).beyondText).toBeLessThanOrEqual(40 * kilobyte);
  });
});

// Who opens the search page searches: there the engine may load at once.
test.each(samplePages.filter((path) => path !== 'search/'))(
  '/%s loads at most 10 kB of scripts before its reader searches, and no font',
  async (path) => {
    const { script, fonts } = await weigh(path);
    expect(script).toBeLessThanOrEqual(10 * kilobyte);
    expect(fonts).toBe(0);
  },
);

test('there is no font among the files of the site, and no style that asks for one', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
  const styles = files.filter((file) => file.endsWith('.css')).map((file) => readFileSync(`dist/${file}`, 'utf8'));
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((style) => style.includes('@font-face'))).toEqual([]);
});
