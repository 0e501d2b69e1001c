import { expect, test } from 'vitest';
import { packFixture } from '../../exports/pack/pack-fixture.ts';
import { basketToPack } from './basket-to-pack.ts';
import type { LoadedEntry } from './loaded-entry.ts';

const [practice, chart] = packFixture.parts[0]?.items ?? [];
if (practice === undefined || chart === undefined) throw new Error('The fixture has a practice and a chart.');
const loaded = new Map<string, LoadedEntry>([
  [practice.id, { kind: 'item', item: { ...practice, note: undefined } }],
  [chart.id, { kind: 'item', item: chart }],
  ['kc-901', { kind: 'course', course: packFixture }],
]);
const making = { library: '云州法治库', address: 'https://fazhi.example.cn/basket/?items=', accessed: '2026-11-22' };
const basketOf = (...ids: readonly string[]) => ({ title: '', entries: ids.map((id) => ({ id, note: `记 ${id}` })) });

test('things that stand together make one part, and keep their notes', () => {
  const { title, parts } = basketToPack(basketOf(practice.id, 'lost', chart.id), loaded, making);
  expect(title).toBe('备课篮');
  expect(parts.map(({ items }) => items.map(({ id, note }) => [id, note]))).toEqual([
    [
      [practice.id, `记 ${practice.id}`],
      [chart.id, `记 ${chart.id}`],
    ],
  ]);
});

test('a course brings its parts, and what stood before it does not come twice', () => {
  const { parts, questions } = basketToPack(basketOf(practice.id, 'kc-901'), loaded, making);
  expect(parts.map(({ id }) => id)).toEqual(['part-1', 'kc-901-note', 'kc-901-s01', 'kc-901-s02']);
  const ids = parts.flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids.filter((id) => id === practice.id)).toEqual([practice.id]);
  expect(questions.map(({ id }) => id)).toEqual(['w01', 'w02']);
});

test('practices ask the question of their topic', () => {
  const { questions } = basketToPack(basketOf(practice.id), loaded, making);
  expect(questions.map(({ text }) => text)).toEqual([expect.stringMatching(/^怎样把争议化解在前面？/)]);
});
