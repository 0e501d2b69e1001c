import type { IndicatorRow } from './indicator-entries.ts';

/**
 * On what chart a value of an indicator stands among those of other regions: a share of 100, a count from zero, or none. A growth has
 * no common start, and what is below zero no place on the axis of counts.
 */
export function drawableAs({ indicator: { kind, unit, value } }: IndicatorRow): 'share' | 'count' | undefined {
  if (kind === 'growth' || value < 0) return undefined;
  if (unit !== '%') return 'count';
  return value <= 100 ? 'share' : undefined;
}
