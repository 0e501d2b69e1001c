import { expect, test } from 'vitest';
import { caseFixture } from '../queries/case-fixture.ts';
import { citationText } from './citation-text.ts';

const source = { type: 'annual-report', rights: { status: 'unknown' }, basis: 'digest' };
const issuer = { name: '云州市司法局', basis: 'stated' };
const published = { date: '2024-03', precision: 'month', basis: 'stated' };

test.each([
  [{ source, issuer }, '云州市司法局：《报告》，日期未注明。'],
  [{ source, issuer: { ...issuer, basis: 'inferred' } }, '云州市司法局〔推断〕：《报告》，日期未注明。'],
  [{ source: { ...source, published }, issuer }, '云州市司法局：《报告》，2024年3月。'],
  [{ source: { ...source, outlet: '云州市政府网' }, issuer }, '云州市司法局：《报告》，云州市政府网，日期未注明。'],
  [
    { source: { ...source, type: 'newspaper', outlet: '云州日报', authors: [{ name: '甲' }], published } },
    '甲：《报告》，《云州日报》，2024年3月。',
  ],
  [{ source }, '《报告》，出处未注明，日期未注明。'],
])('an original is cited with what is known of it, and nobody twice: %#', (given, text) => {
  expect(citationText(caseFixture({ title: '报告', ...given }))).toBe(text);
});
