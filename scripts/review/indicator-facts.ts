import type { Indicator } from '../../src/domain/indicator.ts';
import { labels } from '../../src/domain/labels.ts';
import { canonicalIndicator } from '../../src/domain/vocabularies/canonical-indicators.ts';

const tiers = { core: '值得画图', secondary: '描述', context: '背景', target: '目标' } as const;

const comparators = {
  '=': undefined,
  '>': '比这个数多',
  '>=': '不少于这个数',
  '<': '比这个数少',
  '<=': '不多于这个数',
  '~<': '接近这个数',
  '~': '大约',
} as const;

/** What was read of a figure beside its name and value, in few words each. */
export function indicatorFacts(indicator: Indicator): readonly string[] {
  const { kind, tier, canonical, scope, period, comparator, qualifier, note } = indicator;
  const known = canonical === undefined ? undefined : canonicalIndicator(canonical);
  return [
    labels.indicatorKind[kind],
    tiers[tier],
    canonical === undefined ? '没有挂标准指标' : `标准指标：${known?.name ?? '（词表里没有）'} ${canonical}`,
    denominatorText(known?.denominator),
    scope === undefined ? undefined : `范围：${scope}`,
    period === undefined ? undefined : `时间：${period.label}`,
    comparators[comparator],
    qualifier === undefined ? undefined : `修饰：${qualifier}`,
    note === undefined ? undefined : `编者注：${note}`,
  ].filter((fact) => fact !== undefined);
}

function denominatorText(denominator: string | null | undefined): string | undefined {
  return denominator ? `分母：${denominator}` : undefined;
}
