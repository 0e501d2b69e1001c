import { expect, test } from 'vitest';
import { caseFixture } from '../queries/case-fixture.ts';
import { originalPlace } from './original-place.ts';

const source = { type: 'newspaper', rights: { status: 'unknown' }, basis: 'digest' };
const published = { date: '2024-03-05', precision: 'day', basis: 'stated' };

test.each([
  [
    { source: { ...source, outlet: '云州日报', published }, column: '法治' },
    '没有网址。可到《云州日报》2024年3月5日的报纸或电子报“法治”栏目，按标题查找；版次未注明。',
  ],
  [{ source: { ...source, type: 'case-library', outlet: '云州案例库' } }, '没有网址。可到云州案例库，按标题查找。'],
  [
    { source: { ...source, type: 'annual-report' }, issuer: { name: '云州市司法局', basis: 'stated' } },
    '没有网址。可到云州市司法局的政府信息公开栏目，按标题查找，或申请公开。',
  ],
  [{ source }, '没有网址，只能按标题查找。'],
])('an original without an address is looked for where it came out: %#', (given, text) => {
  expect(originalPlace(caseFixture(given))).toBe(text);
});
