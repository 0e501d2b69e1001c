import { describe, expect, test } from 'vitest';
import { timelineToTable } from './tables/timeline-to-table.ts';
import { timelineCaption } from './timeline-caption.ts';
import { placeTimeline, type TimelineEntry, timelineYears } from './timeline-chart.ts';
import { findingText } from './words/finding-text.ts';

const lanes = [
  { id: 'case', name: '案例', counter: '个' },
  { id: 'nominated', name: '提名', counter: '项', hollow: true },
];
const entry = (lane: string, year: number | undefined, label: string): TimelineEntry => ({
  lane,
  year,
  label,
  href: `#${label}`,
});
const data = (...entries: readonly TimelineEntry[]) => ({ subject: '云州市', lanes, entries });
const glyphs = (timeline: Parameters<typeof placeTimeline>[0]) =>
  placeTimeline(timeline, new Set(['year-2022'])).groups[0]?.rows.map(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'glyph' ? [`${mark.glyph} ${mark.x} ${mark.tone}`] : mark.kind === 'label' ? [mark.number] : [],
    ),
  );

describe('placeTimeline', () => {
  test('sets one dot a year and lane, with its number where there are several', () => {
    expect(
      glyphs(
        data(
          entry('case', 2020, '甲'),
          entry('case', 2022, '乙'),
          entry('case', 2022, '丙'),
          entry('nominated', 2022, '丁'),
        ),
      ),
    ).toEqual([
      ['dot 4 series-1', '', 'dot 96 accent', '2'],
      ['ring 96 accent', ''],
    ]);
  });

  test('keeps what has no year apart at the right', () => {
    const timeline = data(entry('case', 2020, '甲'), entry('case', undefined, '乙'));
    expect(glyphs(timeline)?.[0]).toEqual(['dot 39 series-1', '', 'dot 91 series-1', '']);
    expect(placeTimeline(timeline, new Set()).axis.ticks.at(-1)).toMatchObject({ before: '未载年份' });
  });

  test('names at most six years under the axis', () => {
    const timeline = data(entry('case', 2000, '甲'), entry('case', 2024, '乙'));
    expect(placeTimeline(timeline, new Set()).axis.ticks.map((tick) => tick.kind === 'label' && tick.before)).toEqual([
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });

  test('draws empty lanes with words', () => {
    expect(placeTimeline(data(), new Set()).groups[0]?.rows.map(({ reading }) => reading)).toEqual(['没有', '没有']);
  });
});

test('the list under it runs from the earliest year to what has none', () => {
  const timeline = data(entry('case', undefined, '甲'), entry('case', 2022, '乙'), entry('nominated', 2020, '丙'));
  expect(timelineYears(timeline).map(({ year }) => year)).toEqual([2020, 2022, undefined]);
  expect(timelineToTable(timeline).rows.map((cells) => cells.map(({ text }) => text).join(' '))).toEqual([
    '2020 提名 丙 #丙',
    '2022 案例 乙 #乙',
    '未载年份 案例 甲 #甲',
  ]);
});

describe('timelineCaption', () => {
  const said = (...entries: readonly TimelineEntry[]) => findingText(timelineCaption(data(...entries)));

  test('says how much of each kind, over which years, and the fullest year', () => {
    expect(said(entry('case', 2020, '甲'), entry('case', 2022, '乙'), entry('nominated', 2022, '丙'))).toBe(
      '云州市2020年至2022年在本库有2个案例、1项提名，2022年最多（2条）。',
    );
  });

  test('names no fullest year where two are equal or there is but one', () => {
    expect(said(entry('case', 2020, '甲'), entry('case', 2022, '乙'))).toBe('云州市2020年至2022年在本库有2个案例。');
    expect(said(entry('case', 2020, '甲'))).toBe('云州市2020年在本库有1个案例。');
  });

  test('says what it can without any year, and without any entry', () => {
    expect(said(entry('case', undefined, '甲'))).toBe('云州市在本库有1个案例。');
    expect(said()).toBe('云州市：本库还没有记录。');
  });
});
