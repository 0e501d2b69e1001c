import { addresses } from '../addresses.ts';
import type { RowData } from '../charts/rows/row-data.ts';
import type { FigureRow } from '../queries/figure-rows.ts';
import { figureText } from './figure-text.ts';
import { periodText } from './period-text.ts';

/** What a chart's row is called, and why its figure may not be compared, where it may not. */
interface RowWords {
  readonly label: string;
  readonly incomparable?: string | undefined;
  /** Whether the row says its time: it need not where all rows share it. */
  readonly withPeriod?: boolean;
}

/** A figure of a case as a chart's row; the row's id is the figure's anchor in its case. */
export function chartRow({ entry, indicator, period }: FigureRow, words: RowWords): RowData {
  return {
    id: `${entry.id}-${indicator.id}`,
    label: words.label,
    figure: {
      value: indicator.value,
      comparator: indicator.comparator,
      printed: figureText(indicator),
      unit: indicator.unit,
      href: addresses.evidence(entry.id, indicator.id),
      sentence: indicator.evidence.sentence,
      period: words.withPeriod ? periodText(period) : undefined,
      scope: indicator.scope,
      incomparable: words.incomparable,
    },
  };
}
