import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { sampleCases, sampleIndicators, samplePages, samplePractices, sampleTopics } from './browser/sample-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function visit<Found>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<Found>) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}${path}`);
  const found = await look(page);
  await context.close();
  return found;
}

const desk = { viewport: { width: 1280, height: 900 } };

test.each(samplePages)('/%s with its type doubled does not scroll sideways', async (path) => {
  const overflow = await visit(path, desk, async (page) => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  });
  expect(overflow).toBe(0);
});

describe('by keyboard alone', () => {
  const steps = 45;
  /** What is focused: a name for the message, whether its focus shows, and whether it is under something else. */
  const lookAtFocus = () => {
    const node = document.activeElement;
    if (node === null || node === document.body) return undefined;
    const { top, left, width, height } = node.getBoundingClientRect();
    // A row of a chart is one link: its frame is drawn by what is laid over the row.
    const outlines = [getComputedStyle(node), getComputedStyle(node, '::after')];
    const name = `${node.localName} ${node.textContent.trim().slice(0, 20)}`;
    const above = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10));
    return {
      name,
      isShown: outlines.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      ),
      isCovered: above !== null && !node.contains(above) && !above.contains(node),
    };
  };

  test.each([
    '',
    'cases/',
    ...sampleCases,
    ...samplePractices,
    ...sampleTopics,
    ...sampleIndicators,
    'registers/',
    'compare/',
  ])('every step on /%s shows where it is, and nothing lies over it', async (path) => {
    const troubles = await visit(path, desk, async (page) => {
      const found: string[] = [];
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(lookAtFocus);
        if (focus === undefined) continue;
        if (!focus.isShown) found.push(`no focus shown: ${focus.name}`);
        if (focus.isCovered) found.push(`covered: ${focus.name}`);
      }
      return found;
    });
    expect(troubles).toEqual([]);
  });

  test('the first step on a page leads past the header to its main part', async () => {
    const focused = await visit('', desk, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      return page.evaluate(() => document.activeElement?.id);
    });
    expect(focused).toBe('main');
  });
});

test.each(['', ...sampleCases])('nothing moves on /%s where the reader wants less motion', async (path) => {
  const moving = await visit(path, { ...desk, reducedMotion: 'reduce' }, async (page) => {
    await page.mouse.move(300, 300);
    return page.evaluate(
      () =>
        document.getAnimations().length +
        [...document.querySelectorAll('*')].filter((node) => getComputedStyle(node).scrollBehavior === 'smooth').length,
    );
  });
  expect(moving).toBe(0);
});

test.each(sampleCases)(
  'in forced colours the evidence on /%s is still underlined, and its sentence framed',
  async (path) => {
    const [line, frame] = await visit(path, { ...desk, forcedColors: 'active' }, async (page) => {
      await page.locator('main a[href*="#i"]:visible').first().click();
      return page.evaluate(() => {
        const target = document.querySelector(':target');
        const sentence = target?.closest('.sentence') ?? target?.querySelector('.sentence') ?? target;
        return [
          target === null ? '' : getComputedStyle(target).textDecorationLine,
          sentence == null ? '' : getComputedStyle(sentence).outlineStyle,
        ];
      });
    });
    expect(line).toContain('underline');
    expect(frame).toBe('solid');
  },
);
