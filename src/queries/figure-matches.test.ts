import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { indicatorEntries } from './indicator-entries.ts';

const year = (number: number) => ({ label: `${number}年`, start: String(number), end: String(number) });
const stock = (date: string) => ({ label: `截至${date}`, asOf: date });
const matchesOf = (...given: readonly object[]) => {
  const indicators = given.map((more, index) =>
    figureFixture({ id: `i0${index + 1}`, canonical: 'reco-received', ...more }),
  );
  return indicatorEntries([caseFixture({ indicators })])[0]?.rows.map(({ match }) => match);
};

test.each([
  ['of one year', [{ period: year(2024) }, { period: year(2024) }], ['year', 'year']],
  ['of different years', [{ period: year(2023) }, { period: year(2024) }], ['years', 'years']],
  [
    'of two years, two of them of one',
    [{ period: year(2023) }, { period: year(2024) }, { period: year(2024) }],
    ['years', 'part', 'part'],
  ],
  [
    'of which one is left',
    [{ period: year(2024) }, { period: year(2024), kind: 'target', tier: 'target' }],
    ['none', 'none'],
  ],
  ['at points in time of one year', [{ period: stock('2024-06') }, { period: stock('2024-12') }], ['year', 'year']],
  ['of a year and at a point in it', [{ period: year(2024) }, { period: stock('2024-12') }], ['none', 'none']],
])('values %s match so', (_, given, matches) => {
  expect(matchesOf(...given)).toEqual(matches);
});

test('a count of a district is not laid beside that of its city, but a share is', () => {
  const entryOf = (code: string, level: string, unit: string) =>
    caseFixture({
      id: `fz-${code}-2024-001`,
      region: { code, name: '云州', level },
      indicators: [figureFixture({ canonical: 'reco-received', period: year(2024), unit })],
    });
  const matches = (...cases: ReturnType<typeof entryOf>[]) =>
    indicatorEntries(cases)[0]?.rows.map(({ match }) => match);
  const [city, district, other] = [
    entryOf('210200', 'prefecture', '件'),
    entryOf('210203', 'county', '件'),
    entryOf('371600', 'prefecture', '件'),
  ];
  expect(matches(city, district)).toEqual(['levels', 'levels']);
  expect(matches(city, district, other)).toEqual(['year', 'levels', 'year']);
  expect(matches(entryOf('210200', 'prefecture', '%'), entryOf('210203', 'county', '%'))).toEqual(['year', 'year']);
});
