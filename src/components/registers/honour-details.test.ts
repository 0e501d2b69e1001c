import { expect, test } from 'vitest';
import { caseFixture } from '../../queries/case-fixture.ts';
import { honourDetails } from './honour-details.ts';

test.each([
  [
    'an award of the region itself',
    { recipient: '云州市', grantor: '司法部', level: 'national', year: 2024 },
    '司法部授予，国家级，2024年',
  ],
  ['an award of a part of it', { recipient: '青岭县', year: 2024 }, '青岭县，授予方未注明，2024年'],
  ['a year in the name', { name: '2023年度先进集体', grantor: '司法部' }, '司法部授予'],
  ['a year told nowhere', { grantor: '司法部' }, '司法部授予，年份未注明'],
  ['words of a paper', { status: 'media-recognition', grantor: '云州日报' }, '云州日报报道，年份未注明'],
  ['words of a medium by its level', { status: 'media-recognition', level: 'media' }, '报道，年份未注明'],
  ['words of a ministry', { status: 'media-recognition', grantor: '司法部' }, '司法部肯定，年份未注明'],
])('an honour tells %s', (_, given, text) => {
  const honour = { id: 'h01', name: '先进集体', status: 'awarded', evidence: { quote: '先进集体' }, ...given };
  const details = caseFixture({ honours: [honour] }).honours.flatMap((each) => honourDetails(each, '云州市'));
  expect(details.filter((detail) => detail !== undefined).join('，')).toBe(text);
});
