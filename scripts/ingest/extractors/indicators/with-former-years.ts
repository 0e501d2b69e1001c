import { type Period, periodEndYear } from '../../../../src/domain/period.ts';
import type { Reading } from './read-figure.ts';

/**
 * Marks the values of a measure for years before the last year that its section tells of it: where the appearance rate is 62.5 % for
 * 2021, 86.1 % for 2022 and 99.7 % for 2023, the first two are what it was, not what was reached. A part of a year (今年前三季度) is no
 * match for the whole year before it.
 */
export function withFormerYears(readings: readonly Reading[], period: Period | undefined): readonly Reading[] {
  const last = new Map<string, number>();
  for (const reading of readings) {
    const told = reading.draft.period ?? period;
    const end = periodEndYear(told);
    if (isResult(reading) && end !== undefined) {
      const year = isPartOfYear(told) ? end - 1 : end;
      const key = measureOf(reading);
      last.set(key, Math.max(last.get(key) ?? year, year));
    }
  }
  return readings.map((reading) => {
    const year = ownYear(reading);
    if (year === undefined || !isResult(reading) || year >= (last.get(measureOf(reading)) ?? year)) return reading;
    return { ...reading, draft: { ...reading.draft, kind: 'baseline', tier: 'secondary' } };
  });
}

/** What is measured, of whom, in which unit, in which section. */
function measureOf({ draft, counted, passage }: Reading): string {
  return [passage.sectionIndex, draft.canonical ?? counted.core, draft.unit, draft.scope ?? ''].join('|');
}

/** The one year that the figure itself is told of; a span of years and a since have none. */
function ownYear({ draft }: Reading): number | undefined {
  const { start, end, type } = draft.period ?? {};
  if (type !== 'year' && type !== 'range') return undefined;
  return start?.slice(0, 'yyyy'.length) === end?.slice(0, 'yyyy'.length) ? periodEndYear(draft.period) : undefined;
}

/** 今年1月至9月: a span that ends within the year in which it starts. */
function isPartOfYear(told: Period | undefined): boolean {
  const { start, end, type } = told ?? {};
  return (
    type === 'range' &&
    start?.slice(0, 'yyyy'.length) === end?.slice(0, 'yyyy'.length) &&
    !/-12(?:-31)?$/.test(end ?? '')
  );
}

function isResult({ draft: { kind } }: Reading): boolean {
  return kind === 'output' || kind === 'outcome';
}
