import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, samplePages } from './browser/sample-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const [samplePath = ''] = sampleCases;

async function open(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}${path}`);
  return page;
}

function isElder(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset['elder'] !== undefined);
}

describe('长者模式', () => {
  test('is turned on by keyboard, remembered on the next page before it is drawn, and turned off', async () => {
    const page = await open('');
    const button = page.getByRole('button', { name: '长者模式' });
    await button.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    // Without the script of the button only what runs before the drawing can have set it.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${inject('siteUrl')}${samplePath}`, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await isElder(page)).toBe(true);
    const size = await page
      .locator('#text p.text-block')
      .first()
      .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    expect(size).toBeGreaterThan(20);
    await page.unroute('**/*.js');
    await page.reload();
    await page.getByRole('button', { name: '长者模式' }).press('Enter');
    expect(await isElder(page)).toBe(false);
    await page.context().close();
  });

  test('moves nothing in the header where it is off', async () => {
    const page = await open(samplePath);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    await page.context().close();
    expect(shift).toBe(0);
  });

  test.each(samplePages)('/%s in one column does not scroll sideways on a phone', async (path) => {
    const page = await open('', 390);
    await page.evaluate(() => localStorage.setItem('elder', '1'));
    await page.goto(`${inject('siteUrl')}${path}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.context().close();
    expect(overflow).toBe(0);
  });
});

test('the bar over the text says where the reader is, and leads elsewhere by keyboard', async () => {
  const page = await open(samplePath);
  const bar = page.locator('reading-place');
  expect(await bar.isVisible()).toBe(false);
  await page.locator('#source').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#source')?.scrollIntoView());
  await expect.poll(() => bar.locator('.place').textContent()).toBe('来源与引用');
  expect(await page.locator('#contents a[aria-current]').textContent()).toBe('来源与引用');
  await bar.locator('summary').press('Enter');
  await bar.getByRole('link', { name: '正文' }).press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#text');
  await expect.poll(() => bar.locator('.place').textContent()).toBe('正文');
  expect(await bar.locator('details').getAttribute('open')).toBeNull();
  await page.context().close();
});

test('a jump past the table of contents shows the bar too, and no script leaves the page without it', async () => {
  const page = await open(`${samplePath}#source`, 390);
  await expect.poll(() => page.locator('reading-place').isVisible()).toBe(true);
  await page.context().close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${inject('siteUrl')}${samplePath}`);
  expect(await still.locator('reading-place, elder-mode, read-aloud').filter({ visible: true }).count()).toBe(0);
  expect(await still.locator('#contents a').count()).toBeGreaterThan(3);
  await context.close();
});

describe('朗读', () => {
  // The machine of the tests has no voice: this one speaks at once and remembers what it said.
  const silentVoice = () => {
    const spoken: string[] = [];
    const voice: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> = {
      speak: (words) => {
        spoken.push(words.text);
        setTimeout(() => words.dispatchEvent(new Event('end')), 30);
      },
      cancel: () => undefined,
      getVoices: () => [],
    };
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.defineProperty(window, 'spoken', { value: spoken });
  };
  const spokenOn = async (page: Page): Promise<readonly string[]> => {
    const words: unknown = await page.evaluate('window.spoken');
    return Array.isArray(words) ? words.map(String) : [];
  };

  test('reads the text sentence by sentence without its notes, marks the sentence, pauses, goes on and stops', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(silentVoice);
    await page.goto(`${inject('siteUrl')}${samplePath}`);
    await page.getByRole('button', { name: '朗读' }).press('Enter');
    await expect.poll(async () => (await spokenOn(page)).length).toBeGreaterThan(4);
    expect(await page.evaluate(() => CSS.highlights.has('reading'))).toBe(true);
    await page.getByRole('button', { name: '暂停' }).press('Enter');
    const paused = await spokenOn(page);
    await page.waitForTimeout(200);
    expect(await spokenOn(page)).toEqual(paused);
    await page.getByRole('button', { name: '继续' }).press('Enter');
    await expect.poll(async () => (await spokenOn(page)).length).toBeGreaterThan(paused.length);
    expect((await spokenOn(page))[paused.length]).toBe(paused.at(-1));
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: '朗读' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.has('reading'))).toBe(false);
    const text = await page.locator('#text').evaluate((part) => {
      for (const note of part.querySelectorAll('.side-note, .note-mark')) note.remove();
      return part.textContent.replaceAll(/\s/g, '');
    });
    expect(paused.filter((sentence) => !text.includes(sentence.replaceAll(/\s/g, '')))).toEqual([]);
    await context.close();
  });

  test('has no button where the browser has no voice', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'speechSynthesis');
      Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    });
    await page.goto(`${inject('siteUrl')}${samplePath}`);
    expect(await page.locator('read-aloud').isVisible()).toBe(false);
    await context.close();
  });
});
