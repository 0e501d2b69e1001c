import { describe, expect, test } from 'vitest';
import type { Mark } from './marks/mark.ts';
import { panelsCaption } from './panels-caption.ts';
import { type Panel, placePanels } from './panels-chart.ts';
import { sampleFigure } from './sample-figure.ts';
import { findingText } from './words/finding-text.ts';

const panel = (id: string, ...points: readonly (readonly [number, number, string?])[]): Panel => ({
  id,
  label: `${id}市`,
  points: points.map(([year, value, incomparable]) => ({
    year,
    figure: sampleFigure(`${value}%`, value, { incomparable }),
  })),
});
const data = (...panels: readonly Panel[]) => ({
  subject: '出庭率',
  panelName: '地区',
  counter: '地',
  unit: '%',
  panels,
});
const marksOf = (...panels: readonly Panel[]) => placePanels(data(...panels), new Set()).panels[0]?.marks ?? [];
const lines = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'line' ? [{ dashed: mark.dashed, y1: mark.y1, y2: mark.y2 }] : []));
const links = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'link' ? [mark] : []));

describe('placePanels', () => {
  test('joins neighbouring years and dashes over a gap, on an axis from 0 to 100', () => {
    const marks = marksOf(panel('甲', [2020, 0], [2021, 50], [2024, 100]));
    expect(lines(marks)).toEqual([
      { dashed: false, y1: 72, y2: 48 },
      { dashed: true, y1: 48, y2: 24 },
    ]);
  });

  test('tells the key of a dashed line', () => {
    expect(placePanels(data(panel('甲', [2020, 1], [2021, 2])), new Set()).bridged).toBe(false);
    expect(placePanels(data(panel('甲', [2020, 1], [2022, 2])), new Set()).bridged).toBe(true);
  });

  test('leaves a hollow figure unjoined, and its link says why', () => {
    const marks = marksOf(panel('甲', [2020, 80], [2021, 86, '只算一季度'], [2022, 90]));
    expect(lines(marks)).toHaveLength(1);
    expect(links(marks)[1]?.name).toBe('甲市2021年86%（只算一季度）');
    expect(links(marks)[1]?.marks).toContainEqual(expect.objectContaining({ glyph: 'ring' }));
  });

  test('labels the first and last figures, the higher above and the lower below', () => {
    const marks = marksOf(panel('甲', [2020, 80], [2021, 86], [2022, 90]));
    const dy = links(marks).map((link) => link.marks.find((mark) => mark.kind === 'label')?.dy);
    expect(dy).toEqual([1.45, undefined, -0.7]);
  });

  test('sets a single year in the middle, and words where nothing is reported', () => {
    expect(links(marksOf(panel('甲', [2020, 80])))[0]?.marks[0]).toMatchObject({ x: 58, y: 33.6 });
    expect(marksOf(panel('乙'), panel('甲', [2020, 80]))).toEqual([expect.objectContaining({ before: '未见报告' })]);
  });

  test('shares one scale among all panels and makes room below zero', () => {
    const { panels } = placePanels(
      { ...data(panel('甲', [2020, -50]), panel('乙', [2020, 100])), unit: '件' },
      new Set(),
    );
    expect(panels.map(({ marks }) => links(marks)[0]?.marks[0])).toMatchObject([{ y: 60 }, { y: 24 }]);
  });
});

describe('panelsCaption', () => {
  const said = (...panels: readonly Panel[]) => findingText(panelsCaption(data(...panels)));

  test('counts the places that can be followed and names the farthest move', () => {
    expect(
      said(panel('甲', [2021, 50], [2024, 100]), panel('乙', [2022, 92], [2023, 84]), panel('丙', [2023, 86])),
    ).toBe('出庭率：3地有数，2地有两年以上可比的数，1地上升、1地下降，变化最大的是甲市由2021年的50%升到2024年的100%。');
  });

  test('tells the whole way of a place that stands alone', () => {
    expect(said(panel('甲', [2021, 50], [2024, 40]))).toBe('出庭率：甲市由2021年的50%降到2024年的40%。');
  });

  test('says where none can be followed, or none reports', () => {
    expect(said(panel('甲', [2021, 50], [2022, 60, '口径不同']))).toBe('出庭率：1地有数，没有一地有两年以上可比的数。');
    expect(said(panel('甲'))).toBe('出庭率：未见报告。');
  });
});
