import { labels } from '../../domain/labels.ts';
import type { Caution } from '../../queries/figure-cautions.ts';
import type { IndicatorRow } from '../../queries/indicator-entries.ts';

/** Why a value may not be laid beside the others, in words; undefined where it may. Time and scope stand beside it. */
export function cautionText({ cautions, indicator }: IndicatorRow): string | undefined {
  const words: Record<Caution, string> = {
    kind: `是${labels.indicatorKind[indicator.kind]}`,
    time: '时间未写明',
    period: '期间不是整年',
    scope: '范围只是一部分',
  };
  return cautions.length === 0 ? undefined : cautions.map((caution) => words[caution]).join('，');
}
