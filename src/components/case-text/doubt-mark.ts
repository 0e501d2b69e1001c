import type { AnomalyType } from '../../domain/anomaly.ts';
import { labels } from '../../domain/labels.ts';

/** The mark that stands behind words in doubt: 〔原文如此〕, 〔分母未披露〕. */
export function doubtMark(type: AnomalyType): string {
  return `〔${labels.anomalyType[type]}〕`;
}
