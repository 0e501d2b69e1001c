import { expect, test } from 'vitest';
import { type Card, cardSvg } from '../../src/components/card/card-svg.ts';
import { openCardDrawer } from './open-card-drawer.ts';
import { replaceMissing } from './replace-missing.ts';

const card: Card = {
  stamp: '案例 FZ-210200-2024-001',
  title: '云州市推行“一码检查”',
  gist: '',
  foot: '地方法治实践库',
};

test('a card is a picture of 1200 by 630 with something in it', { timeout: 30_000 }, async () => {
  const draw = openCardDrawer();
  const [png, blank] = [await draw(cardSvg(card)), await draw(cardSvg({ stamp: '', title: '', gist: '', foot: '' }))];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([0x89504e47, 1200, 630]);
  expect(png.byteLength).toBeGreaterThan(blank.byteLength + 5000);
});

test('a long title and a long sentence end in … before the foot', () => {
  const svg = cardSvg({ ...card, title: '云州'.repeat(80), gist: '先提醒，后检查。'.repeat(60) });
  const heights = [...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...heights.slice(0, -1))).toBeLessThan(534);
  expect(svg.match(/…</g)).toHaveLength(2);
});

test('a letter that the font lacks gives way to one like it, or to an empty square', () => {
  const letters = new Set([...'云州•□'].map((letter) => letter.codePointAt(0) ?? 0));
  expect(replaceMissing('<text x="1">云州·镕</text>', letters)).toBe('<text x="1">云州•□</text>');
});
