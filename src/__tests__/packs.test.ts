import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { readCartridge } from './browser/read-cartridge.ts';

let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'packs-'));
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const courses = readdirSync('dist/courses').filter((name) => /^kc-\d+$/.test(name));
const [course = ''] = courses;
const readPack = (id: string, ending: string, site = 'dist') => readFileSync(`${site}/courses/${id}/${id}.${ending}`);

async function cartridgeOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const texts = Object.entries(files).filter(([path]) => !path.endsWith('.docx'));
  return page.evaluate(readCartridge, {
    files: Object.fromEntries(texts.map(([path, text]) => [path, strFromU8(text)])),
    paths: Object.keys(files),
  });
}

describe.each(courses)('%s', (id) => {
  test('its cartridge follows the rules of Common Cartridge 1.3', async () => {
    const { problems, contents } = await cartridgeOf(readPack(id, 'imscc'));
    expect(problems).toEqual([]);
    expect(contents).toContain('讲义和幻灯片/讲义 → pages/handout.html');
    expect(contents.filter((line) => line.startsWith('讨论/')).length).toBeGreaterThan(0);
    expect(contents.filter((line) => /→ pages\/fz-.+-p\d+\.html$/.test(line)).length).toBeGreaterThan(2);
  });

  test('its Word handout holds its practices, questions and references, and no hint', async () => {
    const { value, messages } = await mammoth.extractRawText({ buffer: readPack(id, 'docx') });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    await page.goto(`${inject('siteUrl')}courses/${id}/`);
    const names = await page.locator('a[href*="/practices/fz-"]').allTextContents();
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(value).toContain(name);
    const hint = (await page.locator('.questions details p').first().textContent()) ?? '';
    expect(hint).not.toBe('');
    expect(value).not.toContain(hint);
    expect(value).toContain('[EB/OL]');
  });
});

test('every part of the Word file is well-formed XML', async () => {
  const parts = Object.entries(unzipSync(readPack(course, 'docx'))).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
  const broken = await page.evaluate(
    (texts) =>
      texts.flatMap(([path, text]) =>
        new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null ? [] : [path],
      ),
    parts,
  );
  expect(parts.length).toBeGreaterThan(7);
  expect(broken).toEqual([]);
});

test('a house that says where it stands has links to its pages in the cartridge', async () => {
  const { problems, contents } = await cartridgeOf(readPack(course, 'imscc', '.cache/second-house'));
  expect(problems).toEqual([]);
  expect(contents.filter((line) => line.includes('→ links/fz-')).length).toBeGreaterThan(2);
});

test('the offline bundle opens from a file, finds words, and leads to where they stand', async () => {
  for (const [path, bytes] of Object.entries(unzipSync(readPack(course, 'zip')))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const offline = await browser.newContext({ offline: true });
  const reader = await offline.newPage();
  const complaints: string[] = [];
  reader.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await reader.goto(pathToFileURL(join(folder, 'index.html')).href);
  const name = (await reader.locator('section ol a').last().textContent()) ?? '';
  await reader.getByLabel('在包里找').fill(name.slice(0, 4));
  await expect.poll(() => reader.locator('#results li').count()).toBeGreaterThan(0);
  expect(await reader.locator('#count').textContent()).toMatch(/^找到 \d+ 处。$/);
  await reader.getByLabel('在包里找').fill('没有的词');
  await expect.poll(() => reader.locator('#count').textContent()).toContain('包里没有');
  await reader.getByLabel('在包里找').fill(name);
  await reader.locator('#results a', { hasText: name }).first().click();
  const { hash, protocol } = new URL(reader.url());
  expect(protocol).toBe('file:');
  expect(await reader.locator(`[id="${hash.slice(1)}"] h3`).textContent()).toContain(name);
  await reader.goto(pathToFileURL(join(folder, 'slides.html')).href);
  await reader.keyboard.press('End');
  expect(await reader.locator('.slide.is-current').count()).toBe(1);
  expect(complaints).toEqual([]);
  await offline.close();
});

describe('slides on the site', () => {
  const current = () => page.locator('.slide.is-current').getAttribute('id');

  test('turn by keys and buttons, show notes, and keep their place in the address', async () => {
    await page.goto(`${inject('siteUrl')}courses/${course}/slides.html`);
    expect(await current()).toBe('slide-1');
    for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await current()).toBe('slide-3');
    expect(new URL(page.url()).hash).toBe('#slide-3');
    expect(await page.locator('.slide.is-current .notes').isVisible()).toBe(false);
    await page.keyboard.press('n');
    expect(await page.locator('.slide.is-current .notes').isVisible()).toBe(true);
    await page.getByRole('button', { name: '下一张' }).press('Enter');
    expect(await current()).toBe('slide-4');
    await page.reload();
    expect(await current()).toBe('slide-4');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#place').textContent()).toMatch(/^(\d+) \/ \1$/);
  });

  test('go to full screen by F', async () => {
    await page.goto(`${inject('siteUrl')}courses/${course}/slides.html`);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  });

  test('print on paper laid across, all of them, without the controls', async () => {
    await page.goto(`${inject('siteUrl')}courses/${course}/slides.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slide').evaluateAll((slides) => slides.every((slide) => slide.checkVisibility()))).toBe(
      true,
    );
    expect(await page.locator('.controls').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  test('without JavaScript all stand below each other with their notes', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${inject('siteUrl')}courses/${course}/slides.html`);
    expect(await still.locator('.slide').last().isVisible()).toBe(true);
    expect(await still.locator('.notes').first().isVisible()).toBe(true);
    await context.close();
  });
});
