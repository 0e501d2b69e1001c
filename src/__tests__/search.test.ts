import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  await open({});
});
afterEach(() => context.close());

/** A fresh page; what it complains of (errors, violations of the policy) is kept. */
async function open(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

const field = '#site-search';
const option = 'search-box [role="option"]';

async function typeInBox(words: string): Promise<void> {
  await page.goto(`${inject('siteUrl')}about/`);
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.locator(option).first().waitFor();
}

async function openSearchPage(search: string): Promise<void> {
  await page.goto(`${inject('siteUrl')}search/${search}`);
  await page.locator('search-page .result').first().waitFor();
}

function statusText(root: string) {
  return page.locator(`${root} [role="status"]`).textContent();
}

describe('the search box', () => {
  test('is opened by a slash and by Ctrl+K, and shows results while one types', async () => {
    await typeInBox('行政复议');
    expect(await page.locator(field).inputValue()).toBe('行政复议');
    expect(await page.locator(field).getAttribute('aria-expanded')).toBe('true');
    expect(await statusText('search-box')).toMatch(/^找到 \d+ 条。$/);
    await page.keyboard.press('Escape');
    expect(await page.locator(field).getAttribute('aria-expanded')).toBe('false');
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    expect(complaints).toEqual([]);
  });

  test('is used by keyboard alone, and leads to the place with the words marked', async () => {
    await typeInBox('行政复议');
    await page.keyboard.press('ArrowDown');
    const active = await page.locator(field).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    const address = await page.locator(`#${active}`).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.has('mark'));
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe((address ?? '').replace(/#.*/, ''));
    await page.waitForFunction(() => (CSS.highlights.get('search-words')?.size ?? 0) > 0);
    expect(complaints).toEqual([]);
  });

  test('does not search what an input method is still composing, and swallows nothing', async () => {
    await page.goto(`${inject('siteUrl')}about/`);
    await page.keyboard.press('/');
    const session = await context.newCDPSession(page);
    for (const text of ['f', 'fu', "fu'yi"]) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await page.waitForTimeout(400);
    expect(await page.locator(option).count()).toBe(0);
    await session.send('Input.insertText', { text: '复议' });
    await page.locator(option).first().waitFor();
    expect(await page.locator(field).inputValue()).toBe('复议');
    expect(await page.locator('search-box mark').first().textContent()).toBe('复议');
  });

  test('keeps recent searches on this machine, and forgets them when told', async () => {
    await typeInBox('行政复议');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.goto(`${inject('siteUrl')}about/`);
    await page.keyboard.press('/');
    await page.locator(option).first().waitFor();
    expect(await page.locator(option).allTextContents()).toEqual(['行政复议']);
    await page.getByRole('button', { name: '清空搜索记录' }).click();
    expect(await page.locator(option).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('leads to the results with words of the same meaning', async () => {
    await typeInBox('大连出庭率');
    expect(await page.locator(option).last().textContent()).toMatch(/^查看全部 \d+ 条结果，意思相同的另有 \d+ 条$/);
  });

  test('forgets one recent search with Shift and Delete', async () => {
    await page.goto(`${inject('siteUrl')}about/`);
    await page.evaluate(() => localStorage.setItem('recent-searches', JSON.stringify(['听证', '调解'])));
    await page.keyboard.press('/');
    await page.locator(option).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Delete');
    await page.waitForFunction(() => document.querySelectorAll('search-box [role="option"]').length === 1);
    expect(await page.locator(option).allTextContents()).toEqual(['调解']);
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('["调解"]');
  });

  test('moves nothing on the page when it opens', async () => {
    await page.goto(`${inject('siteUrl')}about/`);
    const before = await page.locator('h1').boundingBox();
    await page.keyboard.press('/');
    await page.keyboard.type('复议');
    await page.locator(option).first().waitFor();
    expect(await page.locator('h1').boundingBox()).toEqual(before);
  });

  test('loads little before it is used, and little for a first query', async () => {
    const sent: { path: string; bytes: number }[] = [];
    const session = await context.newCDPSession(page);
    const paths = new Map<string, string>();
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ requestId, response }) =>
      paths.set(requestId, new URL(response.url).pathname),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sent.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength }),
    );
    await page.goto(`${inject('siteUrl')}about/`);
    await page.waitForLoadState('networkidle');
    expect(sent.filter(({ path }) => path.includes('/pagefind/'))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.insertText('行政复议');
    await page.locator(option).first().waitFor();
    const index = sent.filter(({ path }) => path.includes('/pagefind/') && !path.includes('/fragment/'));
    // Pagefind's code travels uncompressed from this server.
    expect(index.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(170 * 1024);
  });
});

describe('the search page', () => {
  test('keeps its state in the address, facets included, and goes back', async () => {
    await openSearchPage('?q=行政复议');
    const all = await page.locator('search-page .result').count();
    await page.getByRole('checkbox', { name: /^案例 \d/ }).check();
    await page.waitForURL('**&kind=case');
    await page.getByRole('button', { name: '种类：案例' }).waitFor();
    const kinds = await page
      .locator('search-page .result [data-part="kind"]')
      .evaluateAll((parts) => [
        ...new Set(parts.filter((part) => part.closest('.head') !== null).map((part) => part.textContent)),
      ]);
    expect(kinds).toEqual(['案例']);
    await page.getByRole('button', { name: '种类：案例' }).click();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
    await page.waitForFunction((count) => document.querySelectorAll('search-page .result').length === count, all);
    await page.goBack();
    await page.waitForURL('**&kind=case');
    await page.getByRole('button', { name: '种类：案例' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('counts each choice as many as it then shows', async () => {
    await openSearchPage('?q=行政复议');
    const label = page.locator('search-page .facet').first().locator('label').first();
    const count = Number(await label.locator('[data-part="count"]').textContent());
    await label.locator('input').check();
    await page.waitForFunction(
      (total) => document.querySelector('search-page .status')?.textContent === `找到 ${total} 条。`,
      count,
    );
  });

  test.each([
    ['initials', 'xzfy', /^“xzfy”读作拼音“行政复议”/],
    ['traditional characters', '行政復議', /按“行政复议”找到 \d+ 条。$/],
    ['what is nowhere', '行政复议火星分局', /^没有一页含有“行政复议火星分局”/],
    ['full width figures', '９８．３％', /^找到 \d+ 条。$/],
    ['a place and a matter as one word', '大连复议', /^没有“大连复议”，按“大连 复议”找到 \d+ 条。$/],
  ])('says how it understood %s', async (_, query, sentence) => {
    await openSearchPage(`?q=${encodeURIComponent(query)}`);
    expect(await statusText('search-page')).toMatch(sentence);
  });

  test('searches words of the same meaning when told, says so, and stops when told', async () => {
    await openSearchPage('?q=行政复议');
    const hints = page.locator('search-page [data-part="hints"]');
    await hints.getByRole('link', { name: '一并查' }).click();
    await page.waitForURL('**&words=same');
    await hints.getByText('一并查了意思相同的“复议”').waitFor();
    await hints.getByRole('link', { name: '只查“行政复议”' }).click();
    await page.waitForURL('**&words=typed');
    await hints.getByRole('link', { name: '一并查' }).waitFor();
  });

  test('lists what is of a kind without a word typed', async () => {
    await openSearchPage('?kind=honour');
    const results = page.locator('search-page .result');
    expect(new Set(await results.locator('.head [data-part="kind"]').allTextContents())).toEqual(new Set(['荣誉']));
    expect(await results.first().locator('h2 a').getAttribute('href')).toMatch(/#h\d+$/);
  });

  test('keeps the facets folded above the results on a phone, and opens them', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openSearchPage('?q=行政复议');
    const box = page.getByRole('checkbox', { name: /^案例 \d/ });
    expect(await box.isVisible()).toBe(false);
    await page.getByText('缩小范围').click();
    await page.locator('search-page summary', { hasText: '种类' }).click();
    await box.check();
    await page.waitForURL('**&kind=case');
  });

  test('offers the word that was meant', async () => {
    await openSearchPage('?q=行政复意');
    await page.getByRole('link', { name: '行政复议', exact: true }).first().click();
    await page.waitForURL('**/search/?q=%E8%A1%8C%E6%94%BF%E5%A4%8D%E8%AE%AE');
  });

  test('says what to do without JavaScript, and lists topics, regions and practices', async () => {
    await context.close();
    await open({ javaScriptEnabled: false });
    await page.goto(`${inject('siteUrl')}search/?q=复议`);
    expect(await page.locator('main').textContent()).toContain('没有运行脚本');
    for (const path of ['/topics/', '/regions/', '/practices/']) {
      expect(await page.locator(`main a[href*="${path}"]`).count()).toBeGreaterThan(1);
    }
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['ten thousand characters', '行政复议'.repeat(2_500)],
    ['control characters', '\u0001行政\u001f复议'],
    ['an unpaired surrogate', '\ud83d行政复议'],
  ])('takes no harm from %s', async (_, query) => {
    await page.goto(`${inject('siteUrl')}search/`);
    await page.locator('#search-query').evaluate((input, value) => {
      if (!(input instanceof HTMLInputElement)) return;
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);
    await page.waitForFunction(() => document.querySelector('search-page .status')?.textContent !== '');
    expect(await page.locator('search-page img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('when the index is not to be had', () => {
  const failures = [
    ['is missing', '没有找到搜索索引', () => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }))],
    ['cannot be reached', '网络断开了', () => page.route('**/pagefind/**', (route) => route.abort())],
    [
      'is of another version',
      '网站已经更新',
      () => page.route('**/pagefind/index.json', (route) => route.fulfill({ json: { format: 0, version: 'x' } })),
    ],
    [
      'is only half there',
      '没有找到搜索索引',
      () => page.route('**/index/*.pf_index', (route) => route.fulfill({ status: 404 })),
    ],
  ] as const;

  test.each(failures)('because it %s, the box says so and offers links', async (_, sentence, prepare) => {
    await prepare();
    await page.goto(`${inject('siteUrl')}about/`);
    await page.keyboard.press('/');
    await page.keyboard.type('复议');
    await page.locator(option).first().waitFor();
    expect(await page.locator('search-box [data-part="notice"]').textContent()).toContain(sentence);
    expect(await page.locator(option).allTextContents()).toEqual([
      expect.stringContaining('主题'),
      expect.stringContaining('地区'),
      expect.stringContaining('做法'),
    ]);
  });

  test('the next search works once it is there again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${inject('siteUrl')}about/`);
    await page.keyboard.press('/');
    await page.keyboard.type('复');
    await page.keyboard.type('议');
    await page.locator('search-box [data-part="notice"]').getByText('网络断开了').waitFor();
    await page.unroute('**/pagefind/**');
    await page.keyboard.type(' 行政');
    await page.locator('search-box mark').first().waitFor();
  });
});

test('works below any base path', async () => {
  await page.goto(`${inject('secondHouseUrl')}about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('行政复议');
  await page.locator(option).first().waitFor();
  expect(await page.locator(option).first().getAttribute('href')).toMatch(/^\/kexue\/fazhi\//);
  expect(complaints).toEqual([]);
});

test('axe finds nothing in an open box and in results, light and dark, desk and phone', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await context.close();
    // The strict policy of the site would keep axe itself out.
    await open({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    await openSearchPage('?q=行政复议&kind=case');
    if (width < 1024) await page.getByText('缩小范围').click();
    await page.locator('search-page .facet summary').first().click();
    await page.locator(field).focus();
    await page.keyboard.type('复议');
    await page.locator(option).first().waitFor();
    await page.evaluate(axe);
    const found: unknown = await page.evaluate(
      `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
        .then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html.slice(0, 160))))`,
    );
    expect(found).toEqual([]);
  }
});
