import { addresses } from '../../addresses.ts';
import type { Figure } from '../../charts/figure.ts';
import type { FigureRow } from '../../queries/figure-rows.ts';
import { smallSample } from '../../queries/small-sample.ts';
import { figureText } from '../figure-text.ts';
import { periodText } from '../period-text.ts';
import { sourceText } from '../source-text.ts';

/** What a chart says of a figure beside the figure itself. */
export interface FigureWords {
  /** Why it may not be compared with the others, where it may not. */
  readonly incomparable?: string | undefined;
  /** Whether it says its time: it need not where all of a chart share it. */
  readonly withPeriod?: boolean | undefined;
  /** Whether its name says its scope already. */
  readonly isScopeSaid?: boolean | undefined;
}

/** A figure of a case as charts take it. */
export function rowToFigure({ entry, indicator, period }: FigureRow, words: FigureWords = {}): Figure {
  return {
    value: indicator.value,
    comparator: indicator.comparator,
    printed: figureText(indicator),
    unit: indicator.unit,
    href: addresses.evidence(entry.id, indicator.id),
    sentence: indicator.evidence.sentence,
    period: words.withPeriod ? periodText(period) : undefined,
    scope: words.isScopeSaid ? undefined : indicator.scope,
    alone: { period: periodText(period), scope: indicator.scope },
    sample: smallSample(entry, indicator),
    source: sourceText(entry),
    incomparable: words.incomparable,
  };
}
