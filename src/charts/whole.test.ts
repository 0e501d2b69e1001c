import { describe, expect, test } from 'vitest';
import { sampleFigure } from './sample-figure.ts';
import { wholeCaption } from './whole-caption.ts';
import { placeWhole, type WholePart } from './whole-chart.ts';
import { findingText } from './words/finding-text.ts';

const part = (id: string, label: string, value: number): WholePart => ({
  id,
  label,
  figure: sampleFigure(`${value}件`, value, { unit: '件' }),
});
const data = (total: number, ...parts: readonly WholePart[]) => ({
  subject: '云州市2024年',
  rowName: '部分',
  whole: part('w', '办结', total),
  parts,
});
const bars = (whole: Parameters<typeof placeWhole>[0]) =>
  placeWhole(whole, new Set())
    .groups.flatMap(({ rows }) => rows)
    .map(({ id, marks }) => [
      id,
      ...marks.flatMap((mark) => (mark.kind === 'line' && mark.weight === 'bar' ? [mark.x1, mark.x2] : [])),
    ]);

describe('placeWhole', () => {
  test('sets each part where the one above it ends, and shows what is left', () => {
    expect(bars(data(200, part('a', '调解', 50), part('b', '撤回', 30)))).toEqual([
      ['w', 0, 25, 25, 40, 40, 100],
      ['a', 0, 25],
      ['b', 25, 40],
      ['rest', 40, 100],
    ]);
  });

  test('leaves no rest where the parts are the whole', () => {
    expect(bars(data(80, part('a', '调解', 50), part('b', '撤回', 30))).map(([id]) => id)).toEqual(['w', 'a', 'b']);
  });

  test('draws a part of zero as nothing with its label', () => {
    expect(bars(data(80, part('a', '调解', 0)))[1]).toEqual(['a', 0, 0]);
  });

  test('refuses parts that are more than the whole, and a whole of nothing', () => {
    expect(() => bars(data(80, part('a', '调解', 50), part('b', '撤回', 40)))).toThrow('50 + 40');
    expect(() => bars(data(0, part('a', '调解', 0)))).toThrow(RangeError);
  });

  test('says the rest as a computed share and links it nowhere', () => {
    const rest = placeWhole(data(200, part('a', '调解', 50)), new Set()).groups[0]?.rows.at(-1);
    expect(rest).toMatchObject({ reading: '约75%', href: undefined });
  });
});

describe('wholeCaption', () => {
  const said = (whole: Parameters<typeof wholeCaption>[0]) => findingText(wholeCaption(whole));

  test('says the largest part and its share', () => {
    expect(said(data(943, part('a', '调解', 182)))).toBe('云州市2024年：办结943件中，调解182件，约占19.3%。');
    expect(said(data(80, part('a', '调解', 30), part('b', '撤回', 50)))).toBe(
      '云州市2024年：办结80件中，最多的是撤回50件，约占62.5%。',
    );
  });

  test('adds the parts where a rest is left, and calls none the largest', () => {
    expect(said(data(943, part('a', '调解', 182), part('b', '撤回', 17)))).toBe(
      '云州市2024年：办结943件中，调解182件、撤回17件，合占约21.1%。',
    );
    const four = ['甲', '乙', '丙', '丁'].map((label) => part(label, label, 10));
    expect(said(data(100, ...four))).toBe('云州市2024年：办结100件中，报出的4部分，合占约40%。');
  });

  test('does not set one of several equal parts above the others', () => {
    expect(said(data(80, part('a', '调解', 40), part('b', '撤回', 40)))).toContain('调解40件等2部分同样多，各约占50%');
  });

  test('without parts says that none is reported', () => {
    expect(said(data(943))).toBe('云州市2024年：办结943件，各部分未见报告。');
  });
});
