import type { Passage } from '../text/passages-of.ts';
import { spansOf } from '../text/spans-of.ts';
import { type ChangeRole, changeRoles } from './change.ts';
import { counted } from './counted.ts';
import { type Figure, figures } from './figures.ts';
import { type Frame, frames } from './frames.ts';
import { isMeasure } from './is-measure.ts';
import { plainText } from './plain-text.ts';
import { type Reading, readFigure, type SentenceContext } from './read-figure.ts';
import { respective } from './respective.ts';
import { type TimeBase, type TimeExpression, timeExpressions } from './time-expressions.ts';

/** The indicators of one sentence, in reading order. */
export function readSentence(passage: Passage, context: SentenceContext): readonly Reading[] {
  const sentence = plainText(passage.text);
  const found = frames(sentence, measures(sentence, context));
  const named = respective(found, counted(found, context.places));
  const roles = changeRoles(found);
  const times = timesOf(sentence, context.base);
  const readings: Reading[] = [];
  found.forEach((frame, index) => {
    const change = roles[index] ?? 'none';
    const own = ownTimes(times, found, roles, index);
    for (const thing of named[index] ?? []) {
      readings.push(readFigure({ passage, context, sentence, frame, thing, times: own, change, readings }));
    }
  });
  return readings;
}

/** The figures of a sentence that measure something. One that stands right behind such a figure does too: 五类十项产品. */
function measures(sentence: string, context: SentenceContext): readonly Figure[] {
  const all = frames(sentence, figures(sentence));
  const things = counted(all, context.places);
  const taken: Figure[] = [];
  all.forEach((frame, index) => {
    const thing = things[index];
    if (thing === undefined) return;
    const isBehindTaken = frame.isAdjacent && taken.at(-1) === all[index - 1]?.figure;
    if (isBehindTaken || isMeasure(frame, thing, { sentence, isStory: context.isStory })) taken.push(frame.figure);
  });
  return taken;
}

/** Time words inside titles and quoted names date those, and those behind 比 and 较 the other number, not the figures. */
function timesOf(sentence: string, base: TimeBase): readonly TimeExpression[] {
  const named = [
    ...spansOf(sentence, 'titles'),
    ...spansOf(sentence, 'quotes').filter(({ inner }) => !/[,。;]/.test(inner)),
  ];
  return timeExpressions(sentence, base).filter(
    ({ start, end }) =>
      !named.some((span) => span.start <= start && end <= span.end) &&
      !/[比较同与]\s?$/.test(sentence.slice(0, start)) &&
      !/^的?(?:近|约|超)?[\d.一二三四五六七八九十]+倍/.test(sentence.slice(end)),
  );
}

/** A time inside the words of a former number (由2020年的512人增至746人) dates that number alone. */
function ownTimes(
  times: readonly TimeExpression[],
  found: readonly Frame[],
  roles: readonly ChangeRole[],
  index: number,
): readonly TimeExpression[] {
  const formers = found.filter((frame, other) => other !== index && roles[other] === 'from' && FORMER.test(frame.left));
  return times.filter(
    (time) => !formers.some(({ figure, left }) => time.end <= figure.start && time.start >= figure.start - left.length),
  );
}

const FORMER = /[由从自][^由从自]*$/;
