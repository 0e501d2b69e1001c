import type { Period } from '../../../../src/domain/period.ts';
import type { Finding } from '../../finding.ts';
import { hiddenDenominators } from './hidden-denominators.ts';
import { mergedIndicators } from './merged-indicators.ts';
import { oncePer } from './once-per.ts';
import { partialPeriods } from './partial-periods.ts';
import type { Reading } from './read-figure.ts';
import { scopeMixes } from './scope-mixes.ts';
import { tinySamples } from './tiny-samples.ts';
import { unprintedShares } from './unprinted-shares.ts';

/**
 * What an editor should hear of the figures of an article, in the order of the kinds; each oddity once. `planned` are the sections
 * in which goals are at home.
 */
export function findingsOf(
  readings: readonly Reading[],
  period: Period | undefined,
  planned: ReadonlySet<number>,
): readonly Finding[] {
  return [
    ...hiddenDenominators(readings),
    ...unprintedShares(readings),
    ...partialPeriods(readings, period),
    ...scopeMixes(readings),
    ...mergedIndicators(readings),
    ...tinySamples(readings),
    ...relativeDates(readings),
    ...targets(readings, planned),
  ];
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

/** A goal among the results: neither in a section of plans, nor behind 下一步，… in one that is no answer to a question. */
function targets(readings: readonly Reading[], planned: ReadonlySet<number>): Finding[] {
  const isAtHome = ({ passage }: Reading) =>
    planned.has(passage.sectionIndex) || (passage.role === 'plans' && !/[？?：:]/.test(passage.section ?? '？'));
  const goals = readings.filter((reading) => reading.draft.kind === 'target' && !isAtHome(reading));
  return oncePer(goals, ({ passage }) => passage.text).map(({ draft }) => ({
    type: 'target-in-results',
    severity: 'warning',
    description: `“${draft.name}”说的是目标，却写在成绩里，已记作目标。`,
    quote: draft.evidence.quote,
  }));
}
