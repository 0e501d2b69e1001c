import type { Case } from '../../domain/case.ts';
import { periodText } from '../period-text.ts';

/** Where and when a case speaks of: 大连市，2024年. */
export function placeOf({ region, period }: Case): string {
  return `${region?.name ?? '地区未注明'}，${periodText(period)}`;
}
