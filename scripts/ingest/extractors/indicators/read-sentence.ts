import { type ChangeRole, changeRoles } from './change.ts';
import { counted } from './counted.ts';
import { type Figure, figures } from './figures.ts';
import { type Frame, frames } from './frames.ts';
import { isMeasure } from './is-measure.ts';
import { type Reading, readFigure, type SentenceContext } from './read-figure.ts';
import { respective } from './respective.ts';
import type { Sentence } from './sentence.ts';
import type { TimeExpression } from './time-expressions.ts';

/** The indicators of one sentence, in reading order. */
export function readSentence(sentence: Sentence, context: SentenceContext): readonly Reading[] {
  if (!NUMERAL.test(sentence.plain)) return [];
  const found = frames(sentence.plain, measures(sentence.plain, context));
  const named = respective(found, counted(found, context.places));
  const roles = changeRoles(found);
  const readings: Reading[] = [];
  found.forEach((frame, index) => {
    const change = roles[index] ?? 'none';
    const times = ownTimes(sentence.times, found, roles, index);
    for (const thing of named[index] ?? []) {
      readings.push(readFigure({ context, sentence, frame, thing, times, change, readings }));
    }
  });
  return readings;
}

/** The figures of a sentence that measure something. One that stands right behind such a figure does too: 五类十项产品. */
function measures(plain: string, context: SentenceContext): readonly Figure[] {
  const all = frames(plain, figures(plain));
  const things = counted(all, context.places);
  const taken: Figure[] = [];
  all.forEach((frame, index) => {
    const thing = things[index];
    if (thing === undefined) return;
    const isBehindTaken = frame.isAdjacent && taken.at(-1) === all[index - 1]?.figure;
    const isStory = context.isStory;
    if (isBehindTaken || isMeasure(frame, thing, { sentence: plain, isStory })) taken.push(frame.figure);
  });
  return taken;
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

const NUMERAL = /[\d一二两三四五六七八九十百千万半]/;
const FORMER = /[由从自较比][^由从自较比]*$/;
