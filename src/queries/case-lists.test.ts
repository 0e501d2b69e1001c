import { describe, expect, test } from 'vitest';
import { caseEntities } from './case-entities.ts';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { excerpt } from './excerpt.ts';
import { orderCases } from './order-cases.ts';
import { registerRows } from './register-rows.ts';
import { sentenceNotes } from './sentence-notes.ts';

const region = { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' };
const of = (id: string, end: string | undefined, given: object = {}) =>
  caseFixture({ id, ...(end === undefined ? {} : { period: { label: `${end}年`, end } }), region, ...given });

test('cases stand by the year that they speak of, the latest first; those without a time last', () => {
  const cases = [
    of('fz-210200-2022-001', '2022'),
    of('fz-210200-2024-002', undefined),
    of('fz-210200-2024-001', '2024-12'),
  ];
  expect(orderCases(cases).map(({ id }) => id)).toEqual([
    'fz-210200-2024-001',
    'fz-210200-2022-001',
    'fz-210200-2024-002',
  ]);
});

test('cases of one year stand by region, those without a region last', () => {
  const cases = [
    of('fz-000000-2024-001', '2024', { region: undefined }),
    of('fz-210200-2024-001', '2024'),
    of('fz-110000-2024-001', '2024', { region: { code: '110000', name: '北京市', level: 'province' } }),
  ];
  expect(orderCases(cases).map(({ region: { name } = {} }) => name)).toEqual(['北京市', '大连市', undefined]);
});

test('a register names the case of each row', () => {
  const entry = of('fz-210200-2024-001', '2024', {
    plans: [{ id: 'n01', text: '扩大听证', evidence: { quote: '扩大听证' } }],
  });
  expect(registerRows([entry], ({ plans }) => plans)).toEqual([{ entry, item: entry.plans[0] }]);
});

describe('the notes beside a sentence', () => {
  const entry = caseFixture({
    indicators: [figureFixture()],
    honours: [
      { id: 'h01', name: '先进集体', status: 'awarded', evidence: { quote: '先进集体' } },
      { id: 'h02', name: '示范市', status: 'nominated', evidence: { quote: '示范市' } },
    ],
    documents: [{ id: 'd01', title: '办法', role: 'issued', evidence: { quote: '办法' } }],
  });
  const entities = caseEntities(entry);

  test('tell figures, and honours that are none', () => {
    const notes = sentenceNotes(['i01', 'h01', 'h02', 'd01'], entities);
    expect(notes?.figures.map(({ id }) => id)).toEqual(['i01']);
    expect(notes?.lesserHonours.map(({ id }) => id)).toEqual(['h02']);
  });

  test('say a scope once that all figures share', () => {
    const scoped = caseFixture({
      indicators: [
        figureFixture({ scope: '市本级' }),
        figureFixture({ id: 'i02', scope: '市本级' }),
        figureFixture({ id: 'i03' }),
      ],
    });
    expect(sentenceNotes(['i01', 'i02'], caseEntities(scoped))?.sharedScope).toBe('市本级');
    expect(sentenceNotes(['i01', 'i03'], caseEntities(scoped))?.sharedScope).toBeUndefined();
    expect(sentenceNotes(['i01'], caseEntities(scoped))?.sharedScope).toBeUndefined();
  });

  test('leave a shared scope out that the names of all figures say', () => {
    const named = (id: string, name: string) => figureFixture({ id, name, scope: '市本级' });
    const sharedIn = (...names: readonly string[]) =>
      sentenceNotes(
        ['i01', 'i02'],
        caseEntities(caseFixture({ indicators: names.map((name, index) => named(`i0${index + 1}`, name)) })),
      )?.sharedScope;
    expect(sharedIn('市本级收案数', '市本级结案数')).toBeUndefined();
    expect(sharedIn('市本级收案数', '结案数')).toBe('市本级');
  });

  test('are left out where the sentence says all itself', () => {
    expect(sentenceNotes(['d01', 'h01'], entities)).toBeUndefined();
  });
});

test('an excerpt keeps the quote and cuts a long sentence around it', () => {
  const sentence = `${'前'.repeat(60)}收案120件${'后'.repeat(10)}`;
  expect(excerpt({ quote: '收案120件', sentence }, 48)).toEqual({
    before: `……${'前'.repeat(48)}`,
    quote: '收案120件',
    after: '后'.repeat(10),
  });
});
