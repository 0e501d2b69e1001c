import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { countBeforeShare } from './count-before-share.ts';
import { figuresBySentence, type PlacedFigure } from './figures-by-sentence.ts';
import { formerValue } from './former-value.ts';
import { impliedWhole } from './implied-whole.ts';
import { printedRatio } from './printed-ratio.ts';
import type { Recomputation } from './recomputation.ts';

/**
 * What can be computed again in a case, in the order of its figures: its shares, and the growths whose present value is printed.
 *
 * @param cases all cases, among them the reports of the same region for the years before
 */
export function recomputations(entry: Case, cases: readonly Case[]): readonly Recomputation[] {
  const sentences = figuresBySentence(entry);
  return entry.indicators.flatMap((indicator): readonly Recomputation[] => {
    const figures = sentences.get(indicator.evidence.sentence) ?? [];
    if (indicator.kind === 'growth') {
      const former = formerValue(entry, indicator, figures, cases);
      return former === undefined ? [] : [former];
    }
    if (!isShare(indicator)) return [];
    return [
      printedRatio(entry, indicator, figures) ?? impliedWhole(indicator, figures) ?? withoutParts(indicator, figures),
    ];
  });
}

function withoutParts(indicator: Indicator, figures: readonly PlacedFigure[]): Recomputation {
  const before = countBeforeShare(indicator, figures);
  return { kind: 'no-parts', indicator, mayBeWhole: before?.isPart === false ? before.indicator : undefined };
}

function isShare({ unit, kind }: Indicator): boolean {
  return unit === '%' && (kind === 'outcome' || kind === 'output');
}
