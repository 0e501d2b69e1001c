import type { FigureRow } from './figure-rows.ts';

/**
 * Why a value may not be laid beside those of other regions: `kind` it is a target, a standard or an earlier value; `period` it
 * does not speak of one whole year; `scope` it speaks of a part of the region.
 */
export type Caution = 'kind' | 'period' | 'scope';

// The words for a whole region: 全市, 全区, 本市, 我县
const wholeRegion = /^(全|本|我)[国省市区县州盟旗]$/;
// A whole year as a period's label: 2024年, 2024年度, 2024年全年
const wholeYear = /^\d{4}年(度|全年)?$/;

/** The cautions of a figure, in a fixed order; empty where it may be compared. */
export function figureCautions({ indicator, period }: FigureRow): readonly Caution[] {
  const isResult = indicator.kind === 'output' || indicator.kind === 'outcome';
  const isYear = period !== undefined && (period.type === 'year' || wholeYear.test(period.label));
  const isWhole = indicator.scope === undefined || wholeRegion.test(indicator.scope);
  return [
    ...(isResult ? [] : ['kind' as const]),
    ...(isYear ? [] : ['period' as const]),
    ...(isWhole ? [] : ['scope' as const]),
  ];
}
