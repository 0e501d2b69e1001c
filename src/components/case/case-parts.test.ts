import { expect, test } from 'vitest';
import { caseFixture } from '../../queries/case-fixture.ts';
import { caseParts } from './case-parts.ts';

test('a case lists the parts that it has, its people among them', () => {
  const entry = caseFixture({ people: [{ name: '甲', role: '云州市司法局局长' }] });
  expect(caseParts(entry).map(({ id, count }) => [id, count])).toEqual([
    ['text', undefined],
    ['people', '1'],
    ['source', undefined],
  ]);
});
