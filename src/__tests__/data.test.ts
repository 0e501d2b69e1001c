import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, sampleCourses, sampleIndicators, samplePages } from './browser/sample-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

const packageSchema = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
    }),
  ),
});

async function downloadOf(act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('the data', () => {
  test('a reader takes the table of practices along as CSV', async () => {
    await page.goto(`${inject('siteUrl')}data/`);
    const { name, text } = await downloadOf(() =>
      page.getByRole('row', { name: /^做法/ }).getByRole('link', { name: /^CSV/ }).click(),
    );
    expect(name).toBe('practices.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [first] = csvParse(text.slice(1));
    expect(first?.['sentence']).not.toBe('');
    expect((await page.request.get(new URL(first?.['address'] ?? '', inject('siteUrl')).href)).status()).toBe(200);
  });

  const { resources } = packageSchema.parse(JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8')));
  test.each(resources)('$path is what the data package says it is', ({ path, bytes, hash, schema }) => {
    const file = readFileSync(`dist/data/${path}`);
    expect(file.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    expect(csvParse(file.toString('utf8').slice(1)).columns).toEqual(schema.fields.map(({ name }) => name));
  });
});

describe('a list', () => {
  test.each(['cases/', 'practices/'])('/%s gives the rows that it shows, in their order', async (path) => {
    await page.goto(`${inject('siteUrl')}${path}`);
    const titles = await page.locator('.case-row h2, .practice-card h2').allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    const { name, text } = await downloadOf(() => page.getByRole('button', { name: '下载本页所列（CSV）' }).click());
    expect(name).toBe(`${path.slice(0, -1)}.csv`);
    const rows = csvParse(text.slice(1));
    expect(rows.map((row) => row[path === 'cases/' ? '标题' : '名称']?.replace(/^'/, ''))).toEqual(
      titles.map((title) => title.trim()),
    );
    for (const row of rows) expect(row['网址']).toMatch(new RegExp(`/${row['编号']}/$`));
  });

  test('without scripts says where the whole table is, and how it is narrowed', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${inject('siteUrl')}practices/`);
    const narrowed = await still.locator('a[href*="/practices/region/"]').first().getAttribute('href');
    await still.goto(new URL(narrowed ?? '', inject('siteUrl')).href);
    expect(await still.getByRole('button', { name: /下载本页/ }).isVisible()).toBe(false);
    expect(await still.locator('shown-rows').innerText()).toMatch(/筛选是 regionCode 以 \d+ 开头/);
    await still.locator('shown-rows a').click();
    expect(new URL(still.url()).hash).toBe('#practices');
    await context.close();
  });
});

const thingSchema = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });

async function thingsOn(path: string) {
  await page.goto(`${inject('siteUrl')}${path}`);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => thingSchema.parse(JSON.parse(text)));
}

describe('structured data', () => {
  const required: readonly (readonly [string, string, RegExp, readonly string[]])[] = [
    ['a case', sampleCases[0] ?? '', /^(Article|Report)$/, ['headline', 'author', 'publisher', 'isBasedOn', 'license']],
    ['a course', sampleCourses[0] ?? '', /^Course$/, ['name', 'description', 'provider', 'hasCourseInstance']],
    ['an indicator', sampleIndicators[0] ?? '', /^Dataset$/, ['name', 'description', 'creator', 'distribution']],
    ['the data', 'data/', /^Dataset$/, ['name', 'description', 'creator', 'distribution', 'license']],
    ['the home page', '', /^WebSite$/, ['name', 'url', 'potentialAction']],
  ];
  test.each(required)('of %s has what search engines ask for', async (_, path, type, properties) => {
    const thing = (await thingsOn(path)).find((candidate) => type.test(candidate['@type']));
    expect(Object.keys(thing ?? {})).toEqual(expect.arrayContaining([...properties]));
  });

  test.each(samplePages)('of /%s is readable, and passes the policy in silence', async (path) => {
    const complaints: string[] = [];
    const listen = (message: { text: () => string }) => complaints.push(message.text());
    page.on('console', listen);
    for (const thing of await thingsOn(path)) expect(JSON.stringify(thing)).not.toContain('undefined');
    page.off('console', listen);
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  });
});

describe('a house with an address', () => {
  const house = '.cache/second-house';
  const read = (name: string) => readFileSync(`${house}/${name}`, 'utf8');
  const base = 'https://example.com/kexue/fazhi/';

  test('its sitemap names pages that are there and may be listed, each once', () => {
    const found = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url ?? '');
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
    for (const url of found) {
      expect(url.startsWith(base)).toBe(true);
      expect(read(`${url.slice(base.length)}index.html`)).not.toContain('<meta name="robots" content="noindex');
    }
  });

  test('its head names the feed and the description of its search', async () => {
    await page.goto(inject('secondHouseUrl'));
    expect(await page.locator('link[rel="search"]').getAttribute('href')).toBe('/kexue/fazhi/opensearch.xml');
    expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toBe('/kexue/fazhi/feed.xml');
    expect(read('opensearch.xml')).toContain(`${base}search/?q={searchTerms}`);
    expect(read('robots.txt')).toContain(`Sitemap: ${base}sitemap.xml`);
  });

  test.each(['feed.xml', 'sitemap.xml', 'opensearch.xml'])(
    'a browser reads %s as XML without an error',
    async (name) => {
      const text = read(name);
      const errors = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror').length,
        text,
      );
      expect(errors).toBe(0);
    },
  );

  test('its feed tells of pages that are there', () => {
    const links = [...read('feed.xml').matchAll(/<entry>.*?rel="alternate"[^>]*href="(.*?)"/gs)].map(
      ([, url]) => url ?? '',
    );
    expect(links.length).toBeGreaterThan(0);
    for (const url of links) expect(existsSync(`${house}/${url.slice(base.length)}index.html`)).toBe(true);
  });

  test('the plain text that llms.txt names is there, and holds the figures with their sentences', () => {
    const links = [...read('llms.txt').matchAll(/\((https:[^)]*index\.txt)\)/g)].map(([, url]) => url ?? '');
    expect(links.length).toBeGreaterThan(0);
    for (const url of links) expect(read(url.slice(base.length))).toMatch(/## 正文[\s\S]*所据句：/);
  });

  test.each(sampleCases)('the head of /%s has the tags of the guideline for government sites', async (path) => {
    await page.goto(`${inject('secondHouseUrl')}${path}`);
    const names = await page.locator('meta[name]').evaluateAll((tags) => tags.map((tag) => tag.getAttribute('name')));
    const asked = ['SiteName', 'SiteDomain', 'ColumnName', 'ColumnType', 'ArticleTitle', 'ContentSource', 'Url'];
    expect(names).toEqual(expect.arrayContaining(asked));
    expect(new Set(names.filter((name) => name !== 'theme-color')).size).toBe(
      names.filter((name) => name !== 'theme-color').length,
    );
  });
});
