import { describe, expect, test } from 'vitest';
import { fromCaseFile, toCaseFile } from '../../exports/pack/case-file.ts';
import { caseFixture, figureFixture } from '../../queries/case-fixture.ts';
import { caseCharts } from '../chart/case-charts.ts';
import { blocksOfText } from './blocks-of-text.ts';
import { casePack } from './case-pack.ts';
import { chartItem } from './chart-item.ts';
import { chartOfFigures } from './chart-of-figures.ts';

const evidence = { quote: '设立评理说事点', sentence: '全市设立评理说事点三十处。' };
const share = (id: string, value: number) =>
  figureFixture({ id, name: `比率${id}`, value, valueText: String(value), unit: '%', kind: 'outcome' });
const entry = caseFixture({
  region: { code: '210200', name: '云州市', level: 'prefecture' },
  practices: [{ id: 'p01', name: '评理说事点', kind: 'mechanism', topic: 'T07.1', results: ['i01'], evidence }],
  indicators: [figureFixture(), share('i02', 90), share('i03', 80)],
});
const origin = new URL('https://fazhi.example.cn');

describe('a case for packs', () => {
  test('says what the source says, and that a draft is one', () => {
    const { practices } = casePack(entry, origin);
    expect(practices[0]?.facts).toEqual([{ label: '审校', text: '草稿，由程序读出，还没有人核对原文' }]);
    expect(practices[0]?.figures.map(({ value, address }) => [value, address])).toEqual([
      ['120件', 'https://fazhi.example.cn/cases/fz-210200-2024-001/#i01'],
    ]);
    expect(practices[0]?.question).toMatch(/？$/);
  });

  test('is the same after it went through its file, with an address of the house or without', () => {
    for (const site of [origin, undefined]) {
      const pack = casePack(entry, site);
      const plain: unknown = JSON.parse(JSON.stringify(pack));
      expect(JSON.parse(JSON.stringify(fromCaseFile(JSON.parse(JSON.stringify(toCaseFile(pack))))))).toEqual(plain);
    }
  });
});

test('the chart of some figures is the one that shows most of them; of a single figure there is none', () => {
  const figures = entry.indicators.map((indicator) => ({ entry, indicator }));
  expect(chartOfFigures(figures, caseCharts(entry))?.id).toBe('fz-210200-2024-001-shares');
  expect(chartOfFigures(figures.slice(1, 2), caseCharts(entry))).toBeUndefined();
});

test('a chart brings its numbers in words, and says what is not reported and what is not to be compared', () => {
  const figures = [
    { label: '甲', reported: true, printed: '98%', period: '2024年', notComparable: '口径不同' },
    { label: '乙', reported: false },
  ];
  expect(
    chartItem({ id: 'x', title: '一句', address: '/charts/x/', figures, sources: [] }, '<svg></svg>').drawn,
  ).toEqual([
    { label: '甲', text: '98%（2024年，不宜比较：口径不同）' },
    { label: '乙', text: '未见报告' },
  ]);
});

test('a teaching note becomes headings, paragraphs and lists', () => {
  expect(blocksOfText('## 怎样带\n\n先**不要**公布答案。\n\n- 一\n- 二\n')).toEqual([
    { kind: 'heading', text: '怎样带' },
    { kind: 'paragraph', text: '先不要公布答案。' },
    { kind: 'list', items: ['一', '二'] },
  ]);
});
