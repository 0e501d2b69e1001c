import { expect, test } from 'vitest';
import { facetHref } from './facet-href.ts';

const year = { name: 'year', value: '2024' } as const;

test('a choice leads to the list with it, and a choice taken back to the list without it', () => {
  expect(facetHref('cases', {}, year, true)).toBe('/cases/year/2024/');
  expect(facetHref('cases', { region: '210200' }, year, true)).toBe('/cases/region/210200/year/2024/');
  expect(facetHref('cases', { region: '210200', year: '2024' }, { name: 'year', value: undefined }, true)).toBe(
    '/cases/region/210200/',
  );
});

test('what has no page of its own is combined by the search, with all choices kept', () => {
  expect(facetHref('practices', { region: '210200' }, year, false)).toBe(
    '/search/?kind=practice&region=210200&year=2024',
  );
  expect(facetHref('cases', { region: '210200', topic: 'T07' }, year, true)).toBe(
    '/search/?kind=case&region=210200&topic=T07&year=2024',
  );
  expect(facetHref('cases', { year: '2023' }, year, false)).toBe('/cases/year/2024/');
});
