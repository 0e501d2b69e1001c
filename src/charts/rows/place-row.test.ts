import { describe, expect, test } from 'vitest';
import type { Mark } from '../marks/mark.ts';
import { sampleFigure } from '../sample-figure.ts';
import { placeRow } from './place-row.ts';

const scale = { x: (value: number) => value, fromZero: true };

describe('a row with one figure', () => {
  test('has a stem from zero to its dot, and the printed figure right of it', () => {
    const row = placeRow({ id: 'a', label: '调解率', figure: sampleFigure('93.8%', 93.8) }, scale, false);
    expect(lines(row.marks)).toEqual([
      [0, 100, false],
      [0, 93.8, false],
    ]);
    expect(glyphs(row.marks)).toEqual(['dot 93.8 series-1']);
    expect(labels(row.marks)).toEqual(['93.8% start 93.8']);
    expect(row.href).toBe('/cases/fz-330100-2024-001/#i01');
  });

  test('has no stem at zero', () => {
    const row = placeRow({ id: 'a', label: '撤诉率', figure: sampleFigure('0%', 0) }, scale, false);
    expect(lines(row.marks)).toEqual([[0, 100, false]]);
    expect(glyphs(row.marks)).toEqual(['dot 0 series-1']);
  });

  test('has no stem where length means nothing', () => {
    const row = placeRow(
      { id: 'a', label: '案件数', figure: sampleFigure('80件', 80) },
      { ...scale, fromZero: false },
      false,
    );
    expect(lines(row.marks)).toEqual([[0, 100, false]]);
  });

  test('is hollow and dashed, and says why, where it may not be compared', () => {
    const figure = sampleFigure('86%', 86, { incomparable: '只算一个季度', scope: '市本级', period: '第四季度' });
    const row = placeRow({ id: 'a', label: '云州市', figure }, scale, false);
    expect(glyphs(row.marks)).toEqual(['ring 86 series-1']);
    expect(lines(row.marks)[1]).toEqual([0, 86, true]);
    expect(row.notes).toEqual([{ text: '市本级' }, { text: '第四季度' }, { text: '只算一个季度' }]);
  });

  test('opens towards the true value for 余 and 近, and its label makes room', () => {
    const more = placeRow(
      { id: 'a', label: '场次', figure: sampleFigure('70%以上', 70, { comparator: '>=' }) },
      scale,
      false,
    );
    const less = placeRow(
      { id: 'a', label: '场次', figure: sampleFigure('近100%', 100, { comparator: '~<' }) },
      scale,
      false,
    );
    expect(glyphs(more.marks)).toEqual(['dot 70 series-1', 'more 70 series-1']);
    expect(glyphs(less.marks)).toEqual(['dot 100 series-1', 'less 100 series-1']);
    expect([more, less].map(({ marks }) => marks.find((mark) => mark.kind === 'label')?.dx)).toEqual([1.25, 0.7]);
  });

  test('is vermilion where the caption speaks of it', () => {
    const row = placeRow({ id: 'a', label: '调解率', figure: sampleFigure('50%', 50) }, scale, true);
    expect(glyphs(row.marks)).toEqual(['dot 50 accent']);
  });
});

describe('a row with an earlier figure', () => {
  test('is an arrow with a label on each outer side', () => {
    const row = place(sampleFigure('71%', 71), sampleFigure('93.8%', 93.8));
    expect(lines(row.marks)[1]).toEqual([71, 93.8, false]);
    expect(glyphs(row.marks)).toEqual(['from 71 soft', 'onward 93.8 series-1', 'dot 93.8 series-1']);
    expect(labels(row.marks)).toEqual(['71% end 71', '93.8% start 93.8']);
    expect(row.reading).toBe('由71%到93.8%');
  });

  test('points back where the figure fell, and the labels change sides', () => {
    const row = place(sampleFigure('90%', 90), sampleFigure('62%', 62));
    expect(glyphs(row.marks)).toContain('backward 62 series-1');
    expect(labels(row.marks)).toEqual(['62% end 62', '90% start 90']);
  });

  test('lifts the left label above the line where it has no room beside it', () => {
    const row = place(sampleFigure('30%', 30), sampleFigure('1%', 1));
    expect(labels(row.marks)).toEqual(['1% start 1', '30% start 30']);
    expect(row.raised).toBe(true);
  });

  test('says both in one label where the arrow is shorter than its words', () => {
    const row = place(sampleFigure('不足5%', 5, { comparator: '<' }), sampleFigure('12%', 12));
    expect(labels(row.marks)).toEqual(['12%（原不足5%） start 12']);
    expect(row.raised).toBe(false);
  });

  test('links its note to the evidence of the earlier figure', () => {
    const row = place(sampleFigure('71%', 71, { period: '2020年', href: '#i02' }), sampleFigure('93.8%', 93.8));
    expect(row.notes).toEqual([{ text: '原71%，2020年', href: '#i02' }]);
  });
});

test('a row without a figure says so on a dashed rail and leads nowhere', () => {
  const row = placeRow({ id: 'a', label: '青岭县' }, scale, true);
  expect(lines(row.marks)).toEqual([[0, 100, true]]);
  expect(labels(row.marks)).toEqual(['未见报告 start 0']);
  expect(row.href).toBeUndefined();
});

function place(earlier: ReturnType<typeof sampleFigure>, figure: ReturnType<typeof sampleFigure>) {
  return placeRow({ id: 'a', label: '网办率', figure, earlier }, scale, false);
}

function lines(marks: readonly Mark[]) {
  return marks.flatMap((mark) => (mark.kind === 'line' ? [[mark.x1, mark.x2, mark.dashed ?? false]] : []));
}

function glyphs(marks: readonly Mark[]) {
  return marks.flatMap((mark) => (mark.kind === 'glyph' ? [`${mark.glyph} ${mark.x} ${mark.tone}`] : []));
}

function labels(marks: readonly Mark[]) {
  return marks.flatMap((mark) =>
    mark.kind === 'label' ? [`${mark.before}${mark.number}${mark.after} ${mark.anchor} ${mark.x}`] : [],
  );
}
