import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { keyFigures } from './key-figures.ts';

const share = (id: string, given: object = {}) =>
  figureFixture({ id, unit: '%', value: 90, valueText: '90', kind: 'outcome', ...given });

describe('the key figures of a case', () => {
  test('keep shares apart from counts and from growth', () => {
    const entry = caseFixture({
      indicators: [figureFixture({ id: 'i01' }), share('i02'), share('i03', { kind: 'growth', value: 36.6 })],
    });
    const { shares, counts, growth } = keyFigures(entry);
    expect([shares, counts, growth].map((figures) => figures.map(({ id }) => id))).toEqual([['i02'], ['i01'], ['i03']]);
  });

  test('never hold a target, a standard, an earlier value or what is not at the core', () => {
    const entry = caseFixture({
      indicators: [
        share('i01', { kind: 'target', tier: 'target' }),
        share('i02', { kind: 'standard' }),
        share('i03', { kind: 'baseline' }),
        figureFixture({ id: 'i04', tier: 'context', kind: 'context' }),
        figureFixture({ id: 'i05', tier: 'secondary' }),
      ],
    });
    expect(Object.values(keyFigures(entry)).flat()).toEqual([]);
  });

  test('take a percentage beyond 100 for no share', () => {
    const entry = caseFixture({ indicators: [share('i01', { value: 120, valueText: '120', kind: 'output' })] });
    expect(keyFigures(entry).shares).toEqual([]);
  });

  test('draw nothing below zero: the axis of counts has no place for it', () => {
    const entry = caseFixture({ indicators: [figureFixture({ value: -3, valueText: '-3' })] });
    expect(keyFigures(entry).counts).toEqual([]);
  });

  test('begin with the results of practices', () => {
    const entry = caseFixture({
      indicators: [share('i01'), figureFixture({ id: 'i02' })],
      practices: [
        { id: 'p01', name: '巡回办案', kind: 'mechanism', results: ['i02'], evidence: { quote: '巡回办案' } },
      ],
    });
    expect(keyFigures(entry).headline.map(({ id }) => id)).toEqual(['i02', 'i01']);
  });

  test('begin with what the editor chose, where he chose', () => {
    const entry = caseFixture({
      indicators: [share('i01'), share('i02'), figureFixture({ id: 'i03' })],
      headline: ['i03'],
    });
    expect(keyFigures(entry).headline.map(({ id }) => id)).toEqual(['i03']);
  });

  test('draw at most twelve counts, in the order of the text', () => {
    const indicators = Array.from({ length: 15 }, (_, index) =>
      figureFixture({ id: `i${String(index + 10)}`, ...(index === 14 ? { canonical: 'reco-received' } : {}) }),
    );
    const ids = keyFigures(caseFixture({ indicators })).counts.map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(ids.at(-1)).toBe('i24');
    expect(ids).toEqual(ids.toSorted());
  });
});
