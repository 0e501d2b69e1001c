import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../../queries/case-fixture.ts';
import { indicatorEntries } from '../../queries/indicator-entries.ts';
import { cautionText } from './caution-text.ts';

test.each([
  [{ label: '2024年', start: '2024', end: '2024', type: 'year' }, undefined],
  [{ label: '2024年第三季度', start: '2024-07', end: '2024-09' }, '期间不是整年'],
  [{ label: '截至2024年6月', asOf: '2024-06' }, undefined],
  [{ label: '时期未写明' }, '时间未写明'],
  [undefined, '时间未写明'],
])('a figure of the time %j is cautioned with %s', (period, text) => {
  const figure = figureFixture({ canonical: 'reco-received', ...(period && { period }) });
  const [entry] = indicatorEntries([caseFixture({ indicators: [figure] })]);
  expect(entry?.rows.map(cautionText)).toEqual([text]);
});
