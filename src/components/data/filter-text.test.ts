import { expect, test } from 'vitest';
import { filterText } from './filter-text.ts';

test('a province is the beginning of the codes of its regions, and a list of practices has one topic a row', () => {
  expect(filterText('practices', { region: '210000', topic: 'T05' })).toBe('regionCode 以 21 开头，topic 以 T05 开头');
});

test('a city keeps its four digits, a county all six', () => {
  expect(filterText('cases', { region: '210200' })).toBe('regionCode 以 2102 开头');
  expect(filterText('cases', { region: '210203' })).toBe('regionCode 以 210203 开头');
});

test('years and sources are columns too', () => {
  expect(filterText('cases', { topic: 'T05', year: '2024', source: 'newspaper' })).toBe(
    'topics 里有以 T05 开头的，caseYear 是 2024，sourceType 是 newspaper',
  );
});

test('a list that is not narrowed needs no filter', () => {
  expect(filterText('cases', {})).toBe('');
});
