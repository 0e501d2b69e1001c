import { expect, test } from 'vitest';
import { caseFixture } from '../../queries/case-fixture.ts';
import { caseParts } from './case-parts.ts';

test('a case lists the parts that it has, its people and its checked figures among them', () => {
  const entry = caseFixture({ people: [{ name: '甲', role: '云州市司法局局长' }] });
  expect(caseParts(entry, 2).map(({ id, count }) => [id, count])).toEqual([
    ['text', undefined],
    ['people', '1'],
    ['checks', '2'],
    ['source', undefined],
  ]);
});
