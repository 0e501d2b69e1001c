import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFigure, arbitraryRows } from './arbitrary-drawing.ts';
import { changeCaption } from './change-caption.ts';
import { countsCaption } from './counts-caption.ts';
import { possible } from './possible.ts';
import type { RowData } from './rows/row-data.ts';
import { shareDotsCaption } from './share-dots-caption.ts';
import { findingText } from './words/finding-text.ts';
import { spokenIds } from './words/spoken-ids.ts';

const ofPlaces = (rows: readonly RowData[]) => ({ subject: '率', sameMeasure: true, rowName: '地区', rows });
const figuresOf = (rows: readonly RowData[], ids: ReadonlySet<string>) =>
  rows.flatMap(({ id, figure }) => (figure !== undefined && ids.has(id) ? [figure] : []));

describe('a caption of one measure in several places', () => {
  const rows = arbitraryRows('%', 100);

  test('names as highest and lowest only comparable shares, and the ends of them', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const finding = shareDotsCaption(ofPlaces(given));
        const compared = given.flatMap(({ figure }) => (figure?.incomparable === undefined ? (figure ?? []) : []));
        if (!findingText(finding).includes('最高')) return;
        const named = figuresOf(given, spokenIds(finding));
        expect(named.every(({ incomparable }) => incomparable === undefined)).toBe(true);
        expect(Math.max(...named.map(({ value }) => value))).toBe(Math.max(...compared.map(({ value }) => value)));
        expect(Math.min(...named.map(({ value }) => value))).toBe(Math.min(...compared.map(({ value }) => value)));
      }),
    );
  });

  test('ranks nothing unless two may be compared and differ', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const values = given.flatMap(({ figure }) =>
          figure !== undefined && figure.incomparable === undefined ? [figure.value] : [],
        );
        const ranks = findingText(shareDotsCaption(ofPlaces(given))).includes('最高');
        expect(ranks && new Set(values).size < 2).toBe(false);
      }),
    );
  });

  test('says the same of the comparable ones when targets are added', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const target = {
          value: 100,
          comparator: '=',
          printed: '100%',
          unit: '%',
          href: '#',
          incomparable: '目标值',
        } as const;
        const more = [...given, { id: 'target', label: '丙市', figure: target }];
        const compared = given.filter(({ figure }) => figure !== undefined && figure.incomparable === undefined);
        if (compared.length < 2) return;
        expect(spokenIds(shareDotsCaption(ofPlaces(more)))).toEqual(spokenIds(shareDotsCaption(ofPlaces(given))));
      }),
    );
  });

  test('never calls counts highest, lowest, first or last', () => {
    fc.assert(
      fc.property(arbitraryRows('件', 3_000_000), (given) => {
        expect(findingText(countsCaption(ofPlaces(given)))).not.toMatch(/最高|最低|最多|最少|第一|领先/);
      }),
    );
  });
});

test('a caption of several measures ranks none of them', () => {
  fc.assert(
    fc.property(arbitraryRows('%', 100), (rows) => {
      const data = { subject: '云州市', sameMeasure: false, rowName: '指标', rows };
      expect(findingText(shareDotsCaption(data))).not.toMatch(/最高|最低|领先/);
      expect(findingText(countsCaption(data))).not.toMatch(/最高|最低|最多|最少|领先/);
    }),
  );
});

test('a change is called a rise or a fall only where nothing that the words leave open could make it another', () => {
  fc.assert(
    fc.property(arbitraryFigure('天', 90), arbitraryFigure('天', 90), (earlier, figure) => {
      const rows = [{ id: 'a', label: '审批', earlier, figure }];
      const text = findingText(changeCaption({ subject: '时限', rowName: '指标', unit: '天', rows }));
      const [from, to] = [possible(earlier), possible(figure)];
      if (text.includes('升到')) expect(to.low).toBeGreaterThanOrEqual(from.high);
      if (text.includes('降到')) expect(to.high).toBeLessThanOrEqual(from.low);
    }),
    { numRuns: 500 },
  );
});
