import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fragment } from '../fragment.ts';
import { readElements } from '../read-elements.ts';
import { findMatches } from './find-matches.ts';
import { toSegments } from './segments.ts';
import { shownResult } from './shown-result.ts';

const fragment: Fragment = {
  url: '/base/cases/x/',
  content: '第一段说别的事。\n这里写得很长，先说了不少铺垫的话。随后行政复议收案1286件，“一网通办”。\n又说行政复议。',
  kind: 'case',
  title: '行政复议年度报告',
  note: '云州市，2024年',
  anchors: [
    { offset: 0, id: 'para-1' },
    { offset: 9, id: 'para-2' },
  ],
  headings: [{ offset: 9, id: 'sec-1', name: '收案' }],
  places: [{ kind: 'indicator', id: 'i01', name: '行政复议收案数' }],
};

describe('shownResult', () => {
  test('marks the words in the title and in the best piece of the text, and leads to its paragraph', () => {
    const shown = shownResult(fragment, ['行政复议', '1286']);
    expect(shown.address).toBe('/base/cases/x/?mark=%E8%A1%8C%E6%94%BF%E5%A4%8D%E8%AE%AE%201286#para-2');
    expect(shown.title[0]).toEqual({ text: '行政复议', isMarked: true });
    expect(shown.excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      '行政复议',
      '1286',
      '行政复议',
    ]);
    expect(shown.places.map(({ kind, address }) => [kind, address.split('#')[1]])).toEqual([['indicator', 'i01']]);
  });

  test('leads to the page itself where the words stand in the title alone', () => {
    expect(shownResult(fragment, ['年度报告']).address).not.toContain('#');
  });

  test('puts a figure in the place of its page where figures are asked for', () => {
    const shown = shownResult(fragment, ['行政复议'], ['indicator']);
    expect(shown).toMatchObject({ kind: 'indicator', note: '行政复议年度报告，云州市，2024年' });
    expect(shown.address).toMatch(/#i01$/);
  });
});

test('segments say what the text says, whatever is marked', () => {
  const text = fc.string({ unit: fc.constantFrom(...'行政复议 ,。a１'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, (whole, one, other) => {
      const elements = readElements(whole);
      const matches = [one, other].flatMap((term) => findMatches(elements, readElements(term)));
      const segments = toSegments(whole, matches);
      expect(segments.map((segment) => segment.text).join('')).toBe(whole);
    }),
  );
});
