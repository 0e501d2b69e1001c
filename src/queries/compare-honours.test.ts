import { expect, test } from 'vitest';
import { caseFixture } from './case-fixture.ts';
import { compareHonours } from './compare-honours.ts';

test('honours stand by level from the nation down, then by year, the latest first; what is not told stands last', () => {
  const given = [
    ['h01', undefined, 2024],
    ['h02', 'county', 2024],
    ['h03', 'national', undefined],
    ['h04', 'national', 2021],
    ['h05', 'national', 2023],
  ] as const;
  const { honours } = caseFixture({
    honours: given.map(([id, level, year]) => ({
      id,
      name: '先进集体',
      status: 'awarded',
      evidence: { quote: '先进集体' },
      ...(level && { level }),
      ...(year && { year }),
    })),
  });
  expect(honours.toSorted(compareHonours).map(({ id }) => id)).toEqual(['h05', 'h04', 'h03', 'h02', 'h01']);
});
