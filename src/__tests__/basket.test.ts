import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { readCartridge } from './browser/read-cartridge.ts';
import { sampleCases, sampleCharts, sampleCourses, samplePractices } from './browser/sample-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  // A context of its own: each test begins with an empty basket.
  page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
});
afterAll(async () => {
  await browser.close();
});

const idOf = (path: string | undefined) => path?.split('/')[1] ?? '';
const practice = idOf(samplePractices[0]);
const entry = idOf(sampleCases[0]);
const chart = idOf(sampleCharts[0]);
const course = idOf(sampleCourses[0]);

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);
const shown = () => page.locator('[data-list] > li').evaluateAll((items) => items.map((item) => item.dataset['id']));
const status = () => page.locator('basket-view [role=status]').first().textContent();
const count = () => page.locator('basket-count').textContent();

test('by keyboard a practice goes into the basket, is counted in the header, and comes out again', async () => {
  await open(samplePractices[0] ?? '');
  const button = page.locator('basket-button button');
  const before = await page.locator('nav[aria-label="主要栏目"]').boundingBox();
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.textContent()).toBe('移出备课篮');
  expect(await page.locator('basket-button [role=status]').textContent()).toBe('已加入，备课篮里有 1 项。');
  expect(await count()).toBe('1');
  expect(await page.locator('nav[aria-label="主要栏目"]').boundingBox()).toEqual(before);
  await page.getByRole('link', { name: '备课篮，1 项' }).click();
  await expect.poll(shown).toEqual([practice]);
  await page.goBack();
  await button.click();
  expect(await count()).toBe('');
});

test.each([
  ['case', sampleCases[0], entry],
  ['chart', sampleCharts[0], chart],
  ['course', sampleCourses[0], course],
])('a %s can be put into it too, and is named there', async (_, path, id) => {
  await open(path ?? '');
  const heading = (await page.locator('h1').first().innerText()).replaceAll(/\s/g, '');
  await page.locator('basket-button button').click();
  await open('basket/');
  await expect.poll(shown).toEqual([id]);
  const title = () => page.locator('[data-list] a').innerText();
  await expect
    .poll(async () => (await title()).replaceAll(/\s/g, '').replace(/。$/, ''))
    .toBe(heading.replace(/。$/, ''));
});

test('order, notes and title are changed by keyboard and live in the address', async () => {
  await open(`basket/?items=${practice},${entry},${chart}`);
  await page.getByRole('button', { name: '存为我的备课篮' }).click();
  await expect.poll(() => page.locator('[data-list] a[href]').count()).toBe(3);
  await page.locator(`[data-id="${chart}"] [data-act=up]`).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await shown()).toEqual([chart, practice, entry]);
  expect(await status()).toBe('现在是第 1 项，共 3 项。');
  // At the upper end 上移 is off, and the focus is not lost.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('down');
  await page.locator(`[data-id="${practice}"] textarea`).fill('先看&再问');
  await page.getByLabel('名称').fill('复议一课');
  await page.locator(`[data-id="${entry}"] [data-act=remove]`).press('Enter');
  expect(await shown()).toEqual([chart, practice]);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('items')).toBe(`${chart},${practice}`);
  expect(searchParams.getAll('notes')).toEqual(['', '先看&再问']);
  expect(searchParams.get('title')).toBe('复议一课');
  await page.getByRole('button', { name: '复制地址' }).click();
  await expect.poll(status).toBe('地址已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await open('basket/');
  await expect.poll(shown).toEqual([chart, practice]);
  expect(await page.locator(`[data-id="${practice}"] textarea`).inputValue()).toBe('先看&再问');
});

test('an address that a colleague sent asks before it touches the own basket', async () => {
  await open(samplePractices[0] ?? '');
  await page.locator('basket-button button').click();
  await open(`basket/?items=${course},${practice}&notes=%E4%BB%96%E7%9A%84`);
  await expect.poll(shown).toEqual([course, practice]);
  expect(await page.locator('[data-given]').innerText()).toContain('你自己的备课篮里有 1 项，没有动');
  expect(await count()).toBe('1');
  await page.locator(`[data-id="${course}"] [data-act=down]`).click();
  expect(await count()).toBe('1');
  await page.getByRole('button', { name: '看我自己的' }).click();
  expect(await shown()).toEqual([practice]);
  await open(`basket/?items=${course},${practice}`);
  await page.getByRole('button', { name: '并入我的备课篮' }).click();
  expect(await shown()).toEqual([practice, course]);
  expect(await count()).toBe('2');
});

test('a note can be written while names are still on their way', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/pack.json', async (route) => {
    await held;
    await route.continue();
  });
  await open(`basket/?items=${practice}`);
  const note = page.locator('textarea');
  await note.pressSequentially('先');
  expect(await page.locator('[data-place]').innerText()).toBe('正在取……');
  letGo();
  await expect.poll(() => page.locator('[data-list] a[href]').count()).toBe(1);
  await page.keyboard.type('看');
  expect(await note.inputValue()).toBe('先看');
});

test('it can be emptied, and that undone', async () => {
  await open(`basket/?items=${practice},${chart}`);
  await page.getByRole('button', { name: '存为我的备课篮' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  expect(await count()).toBe('');
  expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await shown()).toEqual([practice, chart]);
  expect(await count()).toBe('2');
});

test('it tells what share of regions and topics it covers', async () => {
  await open(`basket/?items=${practice}`);
  await expect.poll(() => page.locator('[data-regions] b').textContent()).toMatch(/^1 \/ \d+ 个$/);
  await expect.poll(() => page.locator('[data-topics] b').textContent()).toMatch(/^1 \/ \d+ 个$/);
  for (const link of await page.locator('[data-topics] a').all())
    expect((await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)).ok()).toBe(true);
});

test('what the library does not have is said, and hostile addresses do nothing', async () => {
  await open('basket/?items=fz-999999-2024-001-p01,%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&title=%3Cb%3Ex');
  await expect.poll(() => page.locator('[data-place]').innerText()).toContain('取不到');
  expect(await shown()).toEqual(['fz-999999-2024-001-p01']);
  await page.getByRole('button', { name: '讲义（Word）' }).click();
  await expect.poll(status).toContain('一项也取不到');
});

test('without JavaScript the page says what it needs and leads to the courses', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${inject('siteUrl')}basket/`);
  expect(await still.locator('noscript').innerText()).toContain('要用脚本');
  expect(await still.locator('basket-view').isVisible()).toBe(false);
  await still.locator(`main a[href$="courses/${course}/"]`).click();
  expect(await still.locator('a[download]').count()).toBe(3);
  await expect.poll(() => still.locator('basket-button').isVisible()).toBe(false);
  await context.close();
});

describe('what is made of a basket', () => {
  async function download(label: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    await open(`basket/?items=${practice},${chart},${course}&notes=${encodeURIComponent('课上先演一遍')}&title=试讲`);
    await expect.poll(() => page.locator('[data-list] a[href]').count()).toBe(3);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ]);
    await expect.poll(status).toBe(`已存为 ${file.suggestedFilename()}。`);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());

  test('a handout with whole addresses and the day of reading', async () => {
    const { name, bytes } = await download('讲义（网页）');
    const html = strFromU8(bytes);
    expect(name).toBe('handout.html');
    expect(html).toContain('<h1>试讲</h1>');
    expect(html).toContain('课上先演一遍');
    expect(html).toContain(`href="${inject('siteUrl')}practices/${practice}/"`);
    expect(html).toContain(`[${today}]`);
    expect(html).not.toContain('站内路径');
  });

  test('slides that the arrow keys turn', async () => {
    const { bytes } = await download('幻灯片（网页）');
    const slides = await browser.newPage();
    await slides.setContent(strFromU8(bytes));
    await slides.keyboard.press('ArrowRight');
    expect(await slides.locator('.slide.is-current h2').first().textContent()).not.toBe('');
    expect(await slides.locator('#place').textContent()).toMatch(/^2 \/ \d+$/);
    await slides.close();
  });

  test('a Word file with its texts', async () => {
    const { bytes } = await download('讲义（Word）');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('课上先演一遍');
    expect(value).toContain('参考文献');
  });

  test('an offline bundle and a cartridge that hold it all', async () => {
    const bundle = unzipSync((await download('离线包（zip）')).bytes);
    expect(Object.keys(bundle)).toEqual(expect.arrayContaining(['index.html', 'handout.docx', `charts/${chart}.svg`]));
    const files = unzipSync((await download('课程包（imscc）')).bytes);
    const texts = Object.entries(files).filter(([path]) => !path.endsWith('.docx'));
    const read = await page.evaluate(readCartridge, {
      files: Object.fromEntries(texts.map(([path, bytes]) => [path, strFromU8(bytes)])),
      paths: Object.keys(files),
    });
    expect(read.problems).toEqual([]);
    expect(read.contents).toContainEqual(expect.stringContaining(`→ pages/${practice}.html`));
    expect(read.contents).toContainEqual(expect.stringContaining(`→ links/${practice}.xml`));
  });
});
