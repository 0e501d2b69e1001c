import type { ChangeRole } from './change.ts';
import type { Frame } from './frames.ts';
import type { TimeExpression } from './time-expressions.ts';

/**
 * The time expressions that may date each figure of a sentence. A time inside the words of a former number (由2020年的512人增至746人)
 * dates that number alone; of years and figures in two lists (2021年、2022年收案分别为118件、192件) each figure has its own year.
 */
export function ownTimes(
  plain: string,
  times: readonly TimeExpression[],
  frames: readonly Frame[],
  roles: readonly ChangeRole[],
): readonly (readonly TimeExpression[])[] {
  const formers = frames.map((frame, index) => roles[index] === 'from' && FORMER.test(frame.left));
  const result = frames.map((_, index) =>
    times.filter(
      (time) => !frames.some((frame, other) => other !== index && formers[other] === true && isIn(time, frame)),
    ),
  );
  frames.forEach((frame, index) => {
    const years = /分别/.test(frame.left) ? yearsOf(plain, frame) : [];
    if (years.length < 2 || years.length !== listLength(frames, index)) return;
    years.forEach((year, n) => {
      result[index + n] = [year];
    });
  });
  return result;
}

function isIn(time: TimeExpression, { figure, left }: Frame): boolean {
  return time.end <= figure.start && time.start >= figure.start - left.length;
}

/** The years of a figure's clause that follow each other as a list: 2021年、2022年和2023年. */
function yearsOf(plain: string, frame: Frame): readonly TimeExpression[] {
  const clause = plain.slice(frame.clauseStart, frame.figure.start);
  const list = YEARS.exec(clause);
  if (list === null) return [];
  const from = frame.clauseStart + list.index;
  return [...list[0].matchAll(/\d{4}/g)].map(({ 0: year, index }) => ({
    start: from + index,
    end: from + index + 5,
    period: { label: `${year}年`, start: year, end: year, type: 'year' },
    isRelative: false,
    isPartial: false,
  }));
}

function listLength(frames: readonly Frame[], index: number): number {
  let length = 1;
  while (frames[index + length]?.isListed === true) length += 1;
  return length;
}

// 2021年、2022年和2023年
const YEARS = /(?:(?:19|20)\d{2}年(?:、|和|与|及)){1,8}(?:19|20)\d{2}年/;
const FORMER = /[由从自较比][^由从自较比]*$/;
