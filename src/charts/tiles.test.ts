import { describe, expect, test } from 'vitest';
import { provincePlaces } from './province-places.ts';
import { tilesToTable } from './tables/tiles-to-table.ts';
import { tilesCaption } from './tiles-caption.ts';
import { placeTiles } from './tiles-chart.ts';
import { findingText } from './words/finding-text.ts';

type Pair = readonly [string, number];

const counts = (...pairs: readonly Pair[]) => ({
  counted: '案例',
  tiles: pairs.map(([code, count]) => ({ code, count, href: `/regions/${code}/` })),
});

describe('provincePlaces', () => {
  test('has each of the 34 regions once, and no two on one place', () => {
    expect(new Set(provincePlaces.map(({ code }) => code)).size).toBe(34);
    expect(new Set(provincePlaces.map(({ row, column }) => `${row} ${column}`)).size).toBe(34);
    expect(
      provincePlaces.every(({ code, name, column }) => /^\d\d0000$/.test(code) && name.length >= 2 && column <= 7),
    ).toBe(true);
  });

  test('comes row by row, and a new row begins further left than the last one ended or under it', () => {
    // The component leaves rows to the browser's placement of grid items, which relies on this.
    for (const [index, place] of provincePlaces.entries()) {
      const before = provincePlaces[index - 1];
      if (before === undefined) continue;
      expect(place.row - before.row).toBe(place.column > before.column ? 0 : 1);
    }
  });
});

describe('placeTiles', () => {
  test('draws every region, those without data as none', () => {
    const { tiles } = placeTiles(counts(['210000', 3]), new Set(['210000']));
    expect(tiles).toHaveLength(34);
    expect(tiles.find(({ code }) => code === '210000')).toMatchObject({
      name: '辽宁',
      count: 3,
      shade: 3,
      spoken: true,
    });
    expect(tiles.find(({ code }) => code === '110000')).toMatchObject({
      count: 0,
      shade: 0,
      href: undefined,
      spoken: false,
    });
  });

  test('has steps that suit the largest count', () => {
    const steps = (most: number) => placeTiles(counts(['210000', most]), new Set()).steps.map(({ text }) => text);
    expect(steps(0)).toEqual(['0', '1', '2', '3', '≥4']);
    expect(steps(12)).toEqual(['0', '1', '2–4', '5–9', '≥10']);
    expect(steps(80)).toEqual(['0', '1–4', '5–19', '20–49', '≥50']);
    expect(steps(900)).toEqual(['0', '1–9', '10–49', '50–199', '≥200']);
  });
});

describe('tilesCaption', () => {
  const said = (...pairs: readonly Pair[]) => findingText(tilesCaption(counts(...pairs)));

  test('says how far the library reaches', () => {
    expect(said()).toBe('34个省级地区都还没有案例，等着第一篇。');
    expect(said(['210000', 5], ['330000', 0])).toBe('5个案例都来自辽宁，另外33个省级地区等着第一篇。');
    expect(said(['210000', 5], ['330000', 2])).toBe(
      '7个案例来自2个省级地区，最多的是辽宁（5个），另外32个省级地区等着第一篇。',
    );
  });

  test('names no leader where two are equal, and nobody waiting where none waits', () => {
    const all = provincePlaces.map(({ code }) => [code, 2] as const);
    expect(said(...all)).toBe('68个案例来自34个省级地区。');
  });
});

test('the table begins with the largest and links only what has cases', () => {
  const { rows } = tilesToTable(counts(['330000', 2], ['210000', 5]));
  expect(rows.slice(0, 3).map(([name, count]) => [name?.text, name?.href, count?.text])).toEqual([
    ['辽宁', '/regions/210000/', '5'],
    ['浙江', '/regions/330000/', '2'],
    ['北京', undefined, '0'],
  ]);
});
