import { type Period, periodEndYear } from '../../../../src/domain/period.ts';
import type { Finding } from '../../finding.ts';
import { oncePer } from './once-per.ts';
import type { Reading } from './read-figure.ts';

/**
 * Figures of a quarter or some months that a reader may take for those of a year: in an article on one year all of them; in one on
 * several, those that stand in a paragraph with a figure of a whole year, or tell the same measure as one elsewhere.
 */
export function partialPeriods(readings: readonly Reading[], period: Period | undefined): readonly Finding[] {
  const partial = readings.filter((reading) => isPartial(reading) && !NO_RESULT.has(reading.draft.kind));
  const found =
    period?.type === 'year'
      ? partial.filter((reading) => isOfYear(reading.draft, period))
      : partial.filter((one) => isLong(one) && readings.some((other) => isBesideYear(one, other)));
  const whole = period?.type === 'year' ? `内容是${period.label}的` : '文中还有整年的数字';
  return oncePer(found, (reading) => saidOf(reading)).map((reading) => ({
    type: 'partial-period',
    severity: 'warning',
    description: `${whole}，“${reading.draft.name}”却只是“${saidOf(reading)}”的数字，不能当作全年的数。`,
    quote: reading.draft.evidence.quote,
  }));
}

const NO_RESULT: ReadonlySet<string> = new Set(['baseline', 'target', 'standard', 'context']);

function isPartial({ time, frame }: Reading): boolean {
  return time?.isPartial === true || HALF.test(frame.left);
}

function saidOf({ draft, time, frame }: Reading): string {
  return (time?.isPartial === true ? draft.period?.label : HALF.exec(frame.left)?.[0]) ?? '';
}

/** One month of the year dates an event rather than a count, but a rate is that month's rate. */
function isOfYear({ period, unit }: Reading['draft'], year: Period): boolean {
  const isMonth = period?.start !== undefined && period.start === period.end;
  // 半年间 alone dates nothing: it is a half of the year that the article is about
  if (period === undefined) return true;
  return periodEndYear(period) === periodEndYear(year) && (!isMonth || unit === '%');
}

/** More than a month, as 今年上半年 is. */
function isLong({ draft }: Reading): boolean {
  return draft.period?.start !== draft.period?.end;
}

/** Whether another figure is of a whole year and of the same measure, or of the same thing in the same paragraph. */
function isBesideYear({ draft, passage, growth }: Reading, other: Reading): boolean {
  if (other.draft.period?.type !== 'year' || other.growth !== undefined || growth !== undefined) return false;
  if (draft.unit !== other.draft.unit || NO_RESULT.has(other.draft.kind)) return false;
  return (
    passage.paragraphIndex === other.passage.paragraphIndex ||
    (draft.canonical !== undefined && draft.canonical === other.draft.canonical)
  );
}

// 半年间入企检查1.14万次
const HALF = /半年(?:间|来|内|里)/;
