import { describe, expect, test } from 'vitest';
import { caseFixture } from './case-fixture.ts';
import { facetGroups } from './facet-groups.ts';
import { facetSelections } from './facet-selections.ts';
import { facetValues } from './facet-values.ts';
import { listPages } from './list-pages.ts';
import { selectByFacets } from './select-by-facets.ts';
import { selectionPath } from './selection-path.ts';
import { selectionText } from './selection-text.ts';
import { visibleOptions } from './visible-options.ts';

const dalian = { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' };
const beijing = { code: '110105', name: '朝阳区', parent: '110000', level: 'county' };
const cases = [
  caseFixture({ region: dalian, period: { label: '2024年', start: '2024', end: '2024' }, topics: ['T07.1', 'T05.4'] }),
  caseFixture({ region: dalian, period: { label: '2023年', start: '2023', end: '2023' }, topics: ['T07'] }),
  caseFixture({ region: beijing, topics: ['T10.2'] }),
  caseFixture(),
];
const items = cases.map((entry) => ({ entry, values: facetValues(entry) }));

describe('the facets of a list', () => {
  test('find a case by its place and by every place above it', () => {
    expect(facetValues(cases[0] ?? caseFixture()).region).toEqual(['210000', '210200']);
    expect(selectByFacets(items, { region: '210000' })).toHaveLength(2);
    expect(selectByFacets(items, { region: '110000' })).toHaveLength(1);
  });

  test('gather narrower topics under their topic of the first level', () => {
    expect(selectByFacets(items, { topic: 'T07' })).toHaveLength(2);
    expect(selectByFacets(items, { topic: 'T07', year: '2023' })).toHaveLength(1);
  });

  test('find a practice by its own topic, not by those of its case', () => {
    const entry = caseFixture({
      topics: ['T07'],
      practices: [{ id: 'p01', name: '巡回办案', kind: 'mechanism', topic: 'T11.3', evidence: { quote: '巡回办案' } }],
    });
    expect(facetValues(entry, entry.practices[0]).topic).toEqual(['T11']);
  });

  test('count each choice with the other choices kept', () => {
    const groups = facetGroups(items, { year: '2024' });
    const years = groups.find(({ name }) => name === 'year');
    const topics = groups.find(({ name }) => name === 'topic');
    expect(years?.options.map(({ value, count, isSelected }) => [value, count, isSelected])).toEqual([
      ['2024', 1, true],
      ['2023', 1, false],
    ]);
    expect(topics?.options.map(({ value, count }) => [value, count])).toEqual([
      ['T05', 1],
      ['T07', 1],
    ]);
  });

  test('give every single choice a page, and only the pairs that lead to something', () => {
    const selections = facetSelections(items);
    expect(selections).toContainEqual({});
    expect(selections).toContainEqual({ region: '210200', year: '2023' });
    expect(selections).not.toContainEqual({ region: '110105', year: '2023' });
  });

  test('leave pairs to the search page in a large library', () => {
    const many = Array.from({ length: 201 }, () => items)
      .flat()
      .slice(0, 201);
    expect(facetSelections(many).every((selection) => Object.keys(selection).length <= 1)).toBe(true);
  });

  test('make an empty library one empty page', () => {
    expect(listPages([], facetSelections([]))).toEqual([{ selection: {}, items: [], total: 0, page: 1, last: 1 }]);
  });

  test('cut long lists into pages of fifty', () => {
    const many = Array.from({ length: 101 }, () => items[0]).filter((item) => item !== undefined);
    const pages = listPages(many, [{}]);
    expect(pages.map((page) => [page.page, page.last, page.items.length])).toEqual([
      [1, 3, 50],
      [2, 3, 50],
      [3, 3, 1],
    ]);
  });

  test('are said in words and in an address of one order', () => {
    expect(selectionText({ year: '2024', region: '210200', source: 'newspaper' })).toBe('大连市、2024年、报纸报道');
    expect(selectionPath({ year: '2024', region: '210200' }, 2)).toBe('region/210200/year/2024/page/2');
    expect(selectionPath({}, 1)).toBeUndefined();
  });

  test('show provinces first where there are many regions, and the places near the chosen one', () => {
    const option = (value: string, depth: number) => ({ value, label: value, count: 1, isSelected: false, depth });
    const provinces = Array.from({ length: 20 }, (_, index) => option(`${index + 11}0000`, 0));
    const options = [...provinces, option('210200', 1), option('120100', 1), option('210203', 2)];
    expect(visibleOptions(options, undefined)).toEqual(provinces);
    expect(visibleOptions(options, '210000').map(({ value }) => value)).toContain('210200');
    expect(visibleOptions(options, '210000').map(({ value }) => value)).not.toContain('120100');
  });
});
