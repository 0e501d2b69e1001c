import { type Indicator, isResult } from '../domain/indicator.ts';
import { labels } from '../domain/labels.ts';
import type { Period } from '../domain/period.ts';
import { periodText } from './period-text.ts';

/**
 * What one must know to read a figure, in one line: that it is a target, a standard or an earlier value where it is no result;
 * its scope; its time. 目标，市本级，2024年.
 */
export function figureDetails(indicator: Pick<Indicator, 'kind' | 'scope'>, period: Period | undefined): string {
  const kind = isResult(indicator) ? undefined : labels.indicatorKind[indicator.kind];
  return [kind, indicator.scope, periodText(period)].filter((part) => part !== undefined).join('，');
}
