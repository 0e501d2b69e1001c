import { describe, expect, test } from 'vitest';
import { drawingParts } from '../../charts/drawing-parts.ts';
import { tableToCsv } from '../../charts/tables/table-to-csv.ts';
import { caseFixture, figureFixture } from '../../queries/case-fixture.ts';
import { allCharts } from './all-charts.ts';
import { chartMetadata } from './chart-metadata.ts';
import { chartOembed } from './chart-oembed.ts';
import { columnMeanings } from './column-meanings.ts';
import { embedCode } from './embed-code.ts';

const year = (number: number) => ({ label: `${number}年`, start: String(number), end: String(number), type: 'year' });
const shenyang = { code: '210100', name: '沈阳市', parent: '210000', level: 'prefecture' };
const dalian = { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' };
const rate = { canonical: 'head-appearance-rate', name: '出庭率', unit: '%', kind: 'outcome' };
const of = (region: typeof shenyang, number: number, value: number) =>
  caseFixture({
    id: `fz-${region.code}-${number}-001`,
    region,
    period: year(number),
    indicators: [figureFixture({ ...rate, value, valueText: String(value) }), figureFixture({ id: 'i02' })],
  });
const cases = [of(shenyang, 2022, 70), of(shenyang, 2024, 93), of(dalian, 2024, 90)];

describe('the charts of the library', () => {
  test('have ids that come from what they show, each once, whatever the order of the cases', () => {
    const ids = allCharts(cases).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
    expect(ids).toEqual(
      expect.arrayContaining([
        'provinces',
        '210100-timeline',
        '210100-years',
        'head-appearance-rate-shares',
        'head-appearance-rate-change',
        'head-appearance-rate-years',
        'fz-210200-2024-001-shares',
      ]),
    );
    expect(
      allCharts(cases.toReversed())
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.toSorted());
  });

  test('keep their ids when cases are added', () => {
    const [first] = cases;
    if (first === undefined) throw new Error('the fixture has cases');
    const few = allCharts([first]).map(({ id }) => id);
    expect(allCharts(cases).map(({ id }) => id)).toEqual(expect.arrayContaining(few));
  });

  test('do not follow a region through the years where only one year may be compared', () => {
    const partial = caseFixture({
      id: 'fz-210100-2022-001',
      region: shenyang,
      indicators: [
        figureFixture({ ...rate, value: 70, period: { label: '2022年上半年', start: '2022-01', end: '2022-06' } }),
      ],
    });
    const ids = allCharts([partial, of(shenyang, 2024, 93)]).map(({ id }) => id);
    expect(ids).not.toContain('210100-years');
    expect(ids).toContain('head-appearance-rate-years');
  });

  test('of an empty library are the provinces that wait', () => {
    expect(allCharts([]).map(({ id }) => id)).toEqual(['provinces']);
  });

  test('give time and source with every figure of their CSV', () => {
    const chart = allCharts(cases).find(({ id }) => id === 'fz-210200-2024-001-shares');
    if (chart === undefined) throw new Error('the chart is there');
    const [, line] = tableToCsv(drawingParts(chart.drawing).table).split('\n');
    expect(line).toBe(
      '出庭率,90%,2024年,,,,90,%,等于,全年收案120件。,出处未注明，日期未注明,/cases/fz-210200-2024-001/#i01',
    );
  });
});

describe('what is to be known of a chart', () => {
  const metadata = allCharts(cases).map((chart) => chartMetadata(chart, new URL('https://example.com')));

  test('names its files and its page by whole addresses', () => {
    for (const { id, files, address } of metadata) {
      expect(address).toBe(`https://example.com/charts/${id}/`);
      expect(files.csv).toBe(`https://example.com/charts/${id}.csv`);
    }
  });

  test('explains every column of figures but the first', () => {
    const known = new Set(Object.keys(columnMeanings));
    const columns = metadata
      .filter(({ figures }) => figures.length > 0)
      .flatMap((one) => one.columns.slice(1).map(({ name }) => name));
    expect([...new Set(columns)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('can be cited, with its sources and number', () => {
    expect(metadata.find(({ id }) => id === 'head-appearance-rate-change')?.citation).toMatch(
      /^地方法治实践库：“.+”（图），图号 HEAD-APPEARANCE-RATE-CHANGE，https:\/\/example\.com\/charts\/.+。数字来源：.+。$/,
    );
  });
});

describe('a chart for a platform that knows oEmbed', () => {
  test('is a frame of its bare page, with title and size', () => {
    const [chart] = allCharts(cases);
    if (chart === undefined) throw new Error('the library has a chart');
    const { html, title, ...rest } = chartOembed(chart, new URL('https://example.com'));
    expect(rest).toMatchObject({ version: '1.0', type: 'rich', provider_url: 'https://example.com/', width: 640 });
    expect(html).toContain(`<iframe src="https://example.com/embed/charts/${chart.id}/" title="${title}"`);
    expect(rest.height).toBeGreaterThan(200);
  });

  test('keeps quotation marks of a finding within its title', () => {
    const [chart] = allCharts(cases);
    if (chart === undefined) throw new Error('the library has a chart');
    expect(embedCode(chart.drawing, '先看"<甲>"', '/x/')).toContain('title="先看&quot;&lt;甲>&quot;"');
  });
});
