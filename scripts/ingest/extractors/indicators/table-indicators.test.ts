import { expect, test } from 'vitest';
import { draftsOf } from './__fixtures__/drafts-of.ts';

test('years down the first column date their rows', () => {
  expect(rowsOf('| 年份 | 收案（件） | 审结（件） |\n| 2021年 | 40 | 38 |\n| 2022 | 52 | 50 |')).toEqual([
    '收案 40件 2021',
    '审结 38件 2021',
    '收案 52件 2022',
    '审结 50件 2022',
  ]);
});

test('a year in the head of a measure dates its column', () => {
  expect(rowsOf('| 地区 | 2021年收案（件） | 2022年收案（件） |\n| 东林县 | 40 | 52 |')).toEqual([
    '收案 40件 2021 东林县',
    '收案 52件 2022 东林县',
  ]);
});

test('a head of two lines is read as one', () => {
  expect(rowsOf('| 地区 | 结案率 | |\n| | 2021年 | 2022年 |\n| 东林县 | 91% | 93% |')).toEqual([
    '结案率 91% 2021 东林县',
    '结案率 93% 2022 东林县',
  ]);
});

test('rows of counts and shares are of what the heads name', () => {
  expect(rowsOf('| 事项 | 行政处罚 | 信息公开 |\n| 数量 | 75件 | 16件 |\n| 占比 | 82.4% | 17.6% |')).toEqual([
    '行政处罚 75件 ',
    '信息公开 16件 ',
    '行政处罚占比 82.4% ',
    '信息公开占比 17.6% ',
  ]);
});

test('of labels side by side the nearest names a value', () => {
  expect(rowsOf('| 地区 | 数量 | 地区 | 数量 |\n| 东林县 | 75件 | 西滩区 | 16件 |')).toEqual([
    '东林县 75件 ',
    '西滩区 16件 ',
  ]);
});

function rowsOf(table: string): string[] {
  return draftsOf(table).map(({ name, value, unit, period, scope }) =>
    [name, `${value}${unit}`, period?.end ?? '', ...(scope === undefined ? [] : [scope])].join(' '),
  );
}
