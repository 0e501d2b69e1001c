import { type Period, periodEndYear } from '../../../../src/domain/period.ts';
import type { Finding } from '../../finding.ts';
import { hiddenDenominators } from './hidden-denominators.ts';
import { mergedIndicators } from './merged-indicators.ts';
import type { Reading } from './read-figure.ts';
import { scopeMixes } from './scope-mixes.ts';
import { tinySamples } from './tiny-samples.ts';

/** What an editor should hear of the figures of an article, in the order of the kinds; each oddity once. */
export function findingsOf(readings: readonly Reading[], period: Period | undefined): readonly Finding[] {
  return [
    ...hiddenDenominators(readings),
    ...partialPeriods(readings, period),
    ...scopeMixes(readings),
    ...mergedIndicators(readings),
    ...tinySamples(readings),
    ...relativeDates(readings),
    ...targets(readings),
  ];
}

/** One month of the year dates an event rather than a count, but a rate is that month's rate. */
function isOfYear({ period, unit }: Reading['draft'], year: Period): boolean {
  const isMonth = period?.start !== undefined && period.start === period.end;
  return periodEndYear(period) === periodEndYear(year) && (!isMonth || unit === '%');
}

/** A quarter's or some months' figure in a report on a year. */
function partialPeriods(readings: readonly Reading[], period: Period | undefined): Finding[] {
  if (period?.type !== 'year') return [];
  const partial = readings.filter(
    ({ time, draft }) =>
      time?.isPartial === true && isOfYear(draft, period) && draft.kind !== 'baseline' && draft.kind !== 'target',
  );
  return oncePer(partial, ({ draft }) => draft.period?.label ?? '').map(({ draft }) => ({
    type: 'partial-period',
    severity: 'warning',
    description: `内容是${period.label}的，“${draft.name}”却只是“${draft.period?.label ?? ''}”的数字，不能当作全年的数。`,
    quote: draft.evidence.quote,
  }));
}

/** 今年, 去年: the year was worked out, not printed. */
function relativeDates(readings: readonly Reading[]): Finding[] {
  const relative = readings.filter(
    ({ time }) => time?.isRelative === true && /^(?:截至|截止|自|从|到|至)?[今去前本]/.test(time.period.label),
  );
  return oncePer(relative, ({ time }) => time?.period.label ?? '').map(({ time, draft }) => ({
    type: 'relative-date',
    severity: 'note',
    description: `“${time?.period.label ?? ''}”没有写明年份，已换算为 ${[draft.period?.start, draft.period?.end ?? draft.period?.asOf].filter(Boolean).join(' 至 ')}，请核对。`,
    quote: draft.evidence.quote,
  }));
}

/** A goal among the results. */
function targets(readings: readonly Reading[]): Finding[] {
  const goals = readings.filter(({ draft, passage }) => draft.kind === 'target' && passage.role !== 'plans');
  return oncePer(goals, ({ passage }) => passage.text).map(({ draft }) => ({
    type: 'target-in-results',
    severity: 'warning',
    description: `“${draft.name}”说的是目标，却写在成绩里，已记作目标。`,
    quote: draft.evidence.quote,
  }));
}

function oncePer<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
