import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../case-fixture.ts';
import { practiceRows } from '../practice-rows.ts';
import { recomputations } from '../recompute/recomputations.ts';
import { evidenceProfile } from './evidence-profile.ts';
import { isIndependentSource } from './is-independent-source.ts';
import { practiceKeys } from './practice-keys.ts';
import { similarPractices } from './similar-practices.ts';

const region = { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' };
const rights = { status: 'unknown' };

test.each([
  ['a national newspaper', { type: 'newspaper', outlet: '法治纪闻报' }, undefined, true],
  ["the region's own newspaper", { type: 'newspaper', outlet: '大连晨报' }, undefined, false],
  ['a newspaper of the province', { type: 'newspaper', outlet: '辽宁法治报' }, undefined, false],
  ['a newspaper that prints what an office issued', { type: 'newspaper', outlet: '法治纪闻报' }, '某局', false],
  ['a report of the government', { type: 'annual-report', outlet: '法治纪闻报' }, undefined, false],
  ['a newspaper without a name', { type: 'newspaper' }, undefined, false],
])('%s is an independent source or not', (_, source, issuer, isIndependent) => {
  const entry = caseFixture({
    region,
    source: { ...source, rights, basis: 'digest' },
    ...(issuer === undefined ? {} : { issuer: { name: issuer, basis: 'stated' } }),
  });
  expect(isIndependentSource(entry)).toBe(isIndependent);
});

describe('the evidence profile of a practice', () => {
  const sentence = '清理措施1316件，保留1021件，占77.6%，比上年增长10%，比清理前的900件多。';
  const figure = (id: string, quote: string, valueText: string, given: object = {}) =>
    figureFixture({ id, value: Number(valueText), valueText, evidence: { quote, sentence }, ...given });
  const indicators = [
    figure('i01', '清理措施1316件', '1316'),
    figure('i02', '保留1021件', '1021'),
    figure('i03', '占77.6%', '77.6', { unit: '%', kind: 'outcome' }),
    figure('i04', '比上年增长10%', '10', { unit: '%', kind: 'growth' }),
    figure('i05', '清理前的900件', '900', { kind: 'baseline' }),
    figureFixture({ id: 'i06', kind: 'target', evidence: { quote: '争取95%', sentence: '明年争取95%。' } }),
  ];
  const practice = (id: string, results: readonly string[]) => ({
    id,
    name: id,
    kind: 'mechanism',
    results,
    evidence: { quote: '清理', sentence },
  });
  const report = {
    id: 'd01',
    title: '云州评估报告',
    role: 'cited-third-party',
    evidence: { quote: '云州评估报告', sentence },
  };
  const profilesOf = (given: object) => {
    const entry = caseFixture({ region, indicators, ...given });
    const found = recomputations(entry, [entry]);
    return practiceRows([entry]).map((row) => {
      const { isIndependent, figures, ratios, changes, reports } = evidenceProfile(row, found);
      return [
        isIndependent,
        figures.map(({ id }) => id).join(),
        ratios.map(({ indicator }) => indicator.id).join(),
        changes.map(({ id }) => id).join(),
        reports.map(({ id }) => id).join(),
      ];
    });
  };

  test('names what bears out each mark', () => {
    expect(profilesOf({ practices: [practice('p01', ['i01', 'i02', 'i03'])], documents: [report] })).toEqual([
      [false, 'i01,i02,i03', 'i03', 'i05', 'd01'],
    ]);
  });

  test('takes a share for one with a whole where its part is the result', () => {
    expect(profilesOf({ practices: [practice('p01', ['i02'])] })).toEqual([[false, 'i02', 'i03', 'i05', '']]);
  });

  test('has nothing to show where no result is named, or only a target', () => {
    expect(profilesOf({ practices: [practice('p01', []), practice('p02', ['i06'])] })).toEqual([
      [false, '', '', '', ''],
      [false, '', '', '', ''],
    ]);
  });

  test('does not take a report of another sentence for a check', () => {
    const elsewhere = { ...report, evidence: { quote: '云州评估报告', sentence: '另据云州评估报告。' } };
    expect(profilesOf({ practices: [practice('p01', ['i01'])], documents: [elsewhere] })[0]?.[4]).toBe('');
  });
});

test.each([
  ['政务服务“一窗通办”', ['一窗通办']],
  ['“一窗通办”和“秒批秒办”（试行）', ['一窗通办', '秒批秒办']],
  ['评理说事点（试点）', ['评理说事点']],
  ['“三评”评理', ['三评评理']],
])('%s is known by %s', (name, keys) => {
  expect(practiceKeys({ name })).toEqual(keys);
});

describe('similar practices', () => {
  const entryOf = (code: string, name: string, practices: readonly object[], year = '2024') =>
    caseFixture({
      id: `fz-${code}-${year}-001`,
      region: { code, name, level: 'prefecture' },
      practices: practices.map((given, index) => ({
        id: `p0${index + 1}`,
        kind: 'mechanism',
        evidence: { quote: '做法' },
        ...given,
      })),
    });
  const basis = [{ title: '云岭条例' }];
  const rows = practiceRows([
    entryOf('210100', '沈阳市', [{ name: '“一窗通办”', topic: 'T02.2', legalBasis: basis }]),
    entryOf('210200', '大连市', [
      { name: '上门收件', topic: 'T02', legalBasis: basis },
      { name: '送件', topic: 'T02' },
    ]),
    entryOf('210203', '西岗区', [
      { name: '收件大厅', topic: 'T02.2' },
      { name: '收件小厅', topic: 'T02.2' },
    ]),
    entryOf('371600', '滨州市', [{ name: '政务“一窗通办”', topic: 'T02.2' }]),
    entryOf('210100', '沈阳市', [{ name: '“一窗通办”升级', topic: 'T02.2' }], '2025'),
  ]);
  const similarOf = (index: number) =>
    rows
      .slice(index, index + 1)
      .flatMap(similarPractices(rows))
      .map(({ row, reasons }) => `${row.entry.region?.name} ${row.practice.name} ${reasons.map(({ kind }) => kind)}`);

  test('stand in order of how much they share, with the reasons, one a region where only the topic is shared', () => {
    expect(similarOf(0)).toEqual([
      '滨州市 政务“一窗通办” name,topic',
      '沈阳市 “一窗通办”升级 name',
      '大连市 上门收件 basis',
      '西岗区 收件大厅 topic',
    ]);
  });

  test('are none where nothing is shared, nor from the same case', () => {
    expect(similarOf(2)).toEqual([]);
  });
});
