import type { Passage } from '../text/passages-of.ts';
import { isBackdrop } from './is-backdrop.ts';
import { opens } from './period-of.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './read-figure.ts';
import { readSentence } from './read-sentence.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { storyStart } from './story-start.ts';
import { type TimeBase, type TimeExpression, timeExpressions } from './time-expressions.ts';
import { mainTopic, type Topic, topicMarks } from './topic-marks.ts';

/** What is known of an article before its paragraphs are read. */
export interface KnownOfArticle {
  readonly base: TimeBase;
  readonly title: string;
  readonly places: readonly string[];
  readonly parts: readonly string[];
}

/** The indicators of all paragraphs, in reading order. */
export function readParagraphs(passages: readonly Passage[], known: KnownOfArticle): readonly Reading[] {
  const title = mainTopic(topicMarks(plainText(known.title)));
  let section: { readonly index: number; topic: Topic | undefined } = { index: -1, topic: undefined };
  return [...Map.groupBy(passages, ({ paragraphIndex }) => paragraphIndex).values()].flatMap((paragraph) => {
    const index = paragraph[0]?.sectionIndex ?? -1;
    if (index !== section.index) section = { index, topic: undefined };
    const heading = plainText(paragraph[0]?.section ?? '');
    const sentences = sentencesOf(paragraph, known.base);
    const topic = topicMarks(heading).at(-1)?.topic ?? section.topic ?? title;
    const readings = readParagraph(sentences, heading, topic, known);
    section.topic = mainTopic(sentences.flatMap(({ topics }) => topics)) ?? section.topic;
    return readings;
  });
}

function readParagraph(
  sentences: readonly Sentence[],
  heading: string,
  topicAround: Topic | undefined,
  known: KnownOfArticle,
): Reading[] {
  const planned = timeExpressions(heading, known.base).at(0);
  let carried: TimeExpression | undefined;
  let topic = topicAround;
  let before = '';
  return sentences.flatMap((sentence) => {
    const { plain, passage } = sentence;
    const opening = sentence.times.find((time) => opens(time, plain));
    if (opening !== undefined) carried = holds(opening) && isAlone(opening, sentence.times) ? opening : undefined;
    const readings = readSentence(sentence, {
      ...known,
      topic,
      carried,
      storyStart: STORIES.test(heading) ? 0 : storyStart(before, plain, known.places),
      isBackdrop: isBackdrop(plain, before, heading),
      afterOwnLevel: /[市区县省州旗]本级/.test(before.slice(-OWN_LEVEL_HOLDS)),
      planned: passage.role === 'plans' ? planned : undefined,
    });
    topic = sentence.topics.at(-1)?.topic ?? topic;
    before = (before + plain).slice(-2000);
    return readings;
  });
}

// 典型案例 · 链接：以案释法
const STORIES = /(?:典型案例|以案释法|案例(?:链接|展示|解析)|链接[:：]?.{0,4}案例)$/;

// how far back a figure of 市本级 makes one of 全市 worth telling apart, in characters
const OWN_LEVEL_HOLDS = 160;

/** No other year stands in the sentence: after 2022年，…；2023年，… nobody knows which goes on. */
function isAlone(opening: TimeExpression, times: readonly TimeExpression[]): boolean {
  return times.every(
    ({ period, isPartial }) => isPartial || period.type !== 'year' || period.start === opening.period.start,
  );
}

/** A year, a span or a since holds for the sentences that follow; a day or a month dates one event. */
function holds(time: TimeExpression): boolean {
  return !time.isPartial && time.period.type !== undefined && time.period.type !== 'as-of';
}
