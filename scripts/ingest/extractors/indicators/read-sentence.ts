import { changeRoles } from './change.ts';
import { counted } from './counted.ts';
import { type Figure, figures } from './figures.ts';
import { frames } from './frames.ts';
import { isMeasure } from './is-measure.ts';
import { ownTimes } from './own-times.ts';
import { type Reading, readFigure, type SentenceContext } from './read-figure.ts';
import { respective } from './respective.ts';
import type { Sentence } from './sentence.ts';

/** The indicators of one sentence, in reading order. */
export function readSentence(sentence: Sentence, context: SentenceContext): readonly Reading[] {
  if (!NUMERAL.test(sentence.plain)) return [];
  const found = frames(sentence.plain, measures(sentence.plain, context));
  const named = respective(found, counted(found, context.places));
  const roles = changeRoles(found);
  const times = ownTimes(sentence.plain, sentence.times, found, roles);
  const readings: Reading[] = [];
  found.forEach((frame, index) => {
    const change = roles[index] ?? 'none';
    for (const thing of named[index] ?? []) {
      readings.push(readFigure({ context, sentence, frame, thing, times: times[index] ?? [], change, readings }));
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
    const isStory = frame.figure.end > context.storyStart;
    if (isBehindTaken || isMeasure(frame, thing, { sentence: plain, isStory })) taken.push(frame.figure);
  });
  return taken;
}

const NUMERAL = /[\d一二两三四五六七八九十百千万半]/;
