import { labels } from '../../domain/labels.ts';
import type { Caution } from '../../queries/figure-cautions.ts';
import { isKnownPeriod } from '../../queries/is-known-period.ts';
import type { IndicatorRow } from '../../queries/indicator-entries.ts';

/** Why a value may not be laid beside the others, in words; undefined where it may. Time and scope stand beside it. */
export function cautionText({ cautions, indicator, period }: IndicatorRow): string | undefined {
  const words: Record<Caution, string> = {
    kind: `是${labels.indicatorKind[indicator.kind]}`,
    period: isKnownPeriod(period) ? '期间不是整年' : '时间未注明',
    scope: '范围只是一部分',
  };
  return cautions.length === 0 ? undefined : cautions.map((caution) => words[caution]).join('，');
}
