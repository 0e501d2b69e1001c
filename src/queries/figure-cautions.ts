import type { FigureRow } from './figure-rows.ts';
import { isKnownPeriod } from './is-known-period.ts';
import { isStock } from './is-stock.ts';

/**
 * Why a value may not be laid beside those of other regions: `kind` it is a target, a standard or an earlier value; `time` it is
 * not told of what time it speaks; `period` it speaks neither of one whole year nor of a point in time; `scope` it speaks of a part of the region.
 */
export type Caution = 'kind' | 'time' | 'period' | 'scope';

// The words for a whole region: 全市, 全区, 本市, 我县
const wholeRegion = /^(全|本|我)[国省市区县州盟旗]$/;
// A whole year as a period's label: 2024年, 2024年度, 2024年全年
const wholeYear = /^\d{4}年(度|全年)?$/;

/** The cautions of a figure, in a fixed order; empty where it may be compared. */
export function figureCautions({ indicator, period }: FigureRow): readonly Caution[] {
  const isResult = indicator.kind === 'output' || indicator.kind === 'outcome';
  const isKnown = isKnownPeriod(period);
  const isYear = isKnown && (period.type === 'year' || wholeYear.test(period.label));
  const isWhole = indicator.scope === undefined || wholeRegion.test(indicator.scope);
  return [
    ...(isResult ? [] : ['kind' as const]),
    ...(isKnown ? [] : ['time' as const]),
    ...(!isKnown || isYear || isStock(period) ? [] : ['period' as const]),
    ...(isWhole ? [] : ['scope' as const]),
  ];
}
