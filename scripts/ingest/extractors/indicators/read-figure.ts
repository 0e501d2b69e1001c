import type { Indicator, IndicatorKind } from '../../../../src/domain/indicator.ts';
import type { PartialDate } from '../../../../src/domain/date.ts';
import { type Period, periodEndYear } from '../../../../src/domain/period.ts';
import type { Passage } from '../text/passages-of.ts';
import { type CanonicalMatch, canonicalOf } from './canonical-of.ts';
import type { ChangeRole } from './change.ts';
import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import { type Growth, growthOf } from './growth.ts';
import { isBareYear } from './is-bare-year.ts';
import { isDifference } from './is-difference.ts';
import { kindOf, tierOf } from './kind-of.ts';
import { ANY_VERB } from './lexicon.ts';
import { nameOf } from './name-of.ts';
import { type Part, partOf } from './part-of.ts';
import { stockPeriod, timeOf } from './period-of.ts';
import { leansOn, phraseOf, predicateOf } from './phrase-of.ts';
import { qualifierOf } from './qualifier-of.ts';
import { scopeOf } from './scope-of.ts';
import type { Sentence } from './sentence.ts';
import { siteOf } from './site-of.ts';
import type { TimeBase, TimeExpression } from './time-expressions.ts';
import type { Topic } from './topic-marks.ts';

/** An indicator before it has an id. */
export type IndicatorDraft = Omit<Indicator, 'id'>;

/** An indicator with what the findings about it are made of. */
export interface Reading {
  readonly draft: IndicatorDraft;
  readonly passage: Passage;
  readonly frame: Frame;
  readonly counted: Counted;
  readonly growth: Growth | undefined;
  readonly time: TimeExpression | undefined;
  /** What it is a part of, where the sentence says so. */
  readonly part: Part | undefined;
}

/** What a sentence is read with: what stands before it in its paragraph, and what is known of the article. */
export interface SentenceContext {
  /** What the text before the sentence is about. */
  readonly topic: Topic | undefined;
  /** Where in it the story of one case begins; Infinity where it tells none. */
  readonly storyStart: number;
  readonly carried: TimeExpression | undefined;
  readonly afterOwnLevel: boolean;
  /** The sentence tells how things were before what the article tells of: 案例背景, 过去…. */
  readonly isBackdrop: boolean;
  readonly base: TimeBase;
  /** The year that a section of plans is about (四、2025年工作打算). */
  readonly planned: TimeExpression | undefined;
  readonly places: readonly string[];
  /** Names of the districts and counties of that place. */
  readonly parts: readonly string[];
}

/** A figure that measures something, with its sentence and what was read from it so far. */
export interface FigureReading {
  readonly context: SentenceContext;
  readonly sentence: Sentence;
  readonly frame: Frame;
  readonly thing: Counted;
  readonly times: readonly TimeExpression[];
  readonly change: ChangeRole;
  readonly readings: readonly Reading[];
}

/** Reads one figure: what it is called, what it tells, when and of whom it is, and its evidence. */
export function readFigure(question: FigureReading): Reading {
  const { context, sentence, frame, thing, times, change, readings } = question;
  const { figure } = frame;
  const growth = change === 'none' ? growthOf(frame, thing.left, readings.at(-1)) : undefined;
  const time = timeOf({ frame, sentence: sentence.plain, times, carried: context.carried });
  const kind = kindOfFigure(question, growth, time);
  const previous = isDifference(frame) ? readings.at(-1) : leansOn(frame, thing, growth, readings);
  const canonical = canonicalOfFigure(question, growth, previous);
  const part = canonical === undefined && kind === 'output' ? partOf(question) : undefined;
  const narrower = part === undefined ? undefined : canonicalOfFigure(question, growth, previous, part.name);
  const whole = narrower === undefined ? part?.whole.draft.canonical : undefined;
  const id = (canonical ?? narrower)?.id ?? whole;
  const period = periodOf(question, kind, time);
  const scope = whole === undefined ? scopeOfFigure(question) : part?.scope;
  const qualifier = qualifierOf(frame);
  const words = part === undefined ? thing : { ...thing, core: part.name, head: '', tail: '', left: part.name };
  const named = { sentence: sentence.plain, frame, counted: words, growth };
  const draft: IndicatorDraft = {
    name: nameOf({ ...named, previous: previous?.draft.name, topic: canonical?.topic }),
    ...(id === undefined ? {} : { canonical: id }),
    value: figure.value,
    ...(figure.valueMax === undefined ? {} : { valueMax: figure.valueMax }),
    valueText: figure.valueText,
    unit: figure.unit.name,
    comparator: figure.comparator,
    ...(qualifier === undefined ? {} : { qualifier }),
    kind,
    tier: tierOf(kind, frame, thing),
    ...(period === undefined ? {} : { period }),
    ...(scope === undefined ? {} : { scope }),
    evidence: evidenceOf(sentence.passage, frame),
  };
  return { draft, passage: sentence.passage, frame, counted: thing, growth, time, part };
}

function kindOfFigure(
  question: FigureReading,
  growth: Growth | undefined,
  time: TimeExpression | undefined,
): IndicatorKind {
  const { context, sentence, frame, thing, change, readings } = question;
  const { now, year } = context.base;
  const last = readings.at(-1)?.draft.kind;
  return kindOf({
    frame,
    counted: thing,
    sentence: sentence.plain,
    role: sentence.passage.role,
    change,
    isGrowth: growth !== undefined,
    isFormer: /同期$/.test(time?.period.label ?? ''),
    isBefore: context.isBackdrop && !/某/.test(frame.left) && isPast(sentence.times, context.base.start),
    isOfFormerYear:
      isEarlier(time, context.base.start) &&
      (isBareYear(frame) || (frame.isListed && thing.left === '' && last === 'baseline')),
    last,
    // 118个乡镇中有41个…: what the background is there for
    isBesideBackground:
      last === 'context' &&
      (frame.isListed || !ANY_VERB.test(thing.core + thing.tail)) &&
      !/中有?$/.test(readings.at(-1)?.frame.right ?? ''),
    isListedNorm: last === 'standard' && frame.isListed,
    year: now === undefined ? year : Number(now.slice(0, 4)),
  });
}

/** A year of the sentence lies before that of the article, and none in it or after it. */
function isPast(times: readonly TimeExpression[], start: PartialDate | undefined): boolean {
  return times.length > 0 && times.every((time) => isEarlier(time, start));
}

function isEarlier(time: TimeExpression | undefined, start: PartialDate | undefined): boolean {
  const end = periodEndYear(time?.period);
  return start !== undefined && end !== undefined && end < Number(start.slice(0, 'yyyy'.length));
}

function canonicalOfFigure(
  question: FigureReading,
  growth: Growth | undefined,
  previous: Reading | undefined,
  phrase = phraseOf(question, growth, previous),
): CanonicalMatch | undefined {
  const { context, sentence, frame } = question;
  const end = frame.figure.end + frame.right.length;
  return canonicalOf({
    unit: frame.figure.unit,
    phrase,
    predicate: predicateOf(question),
    topic: sentence.topics.findLast(({ at }) => at < end)?.topic ?? context.topic,
    isGrowth: growth !== undefined,
  });
}

function periodOf(
  { context, frame }: FigureReading,
  kind: IndicatorKind,
  time: TimeExpression | undefined,
): Period | undefined {
  if (kind === 'target') return (time ?? context.planned)?.period;
  return time?.period ?? stockPeriod(frame, context.base);
}

function scopeOfFigure({ context, sentence, frame, thing, readings }: FigureReading): string | undefined {
  const site = siteOf(frame, sentence.plain, readings);
  const isStory = frame.figure.end > context.storyStart;
  const question = { ...context, frame, counted: thing, sentence: sentence.plain, isStory };
  return scopeOf({ ...question, site, listed: readings.at(-1) });
}

function evidenceOf(passage: Passage, frame: Frame): IndicatorDraft['evidence'] {
  return {
    quote: passage.text.slice(frame.clauseStart, frame.clauseEnd).trim(),
    sentence: passage.text.trim(),
    ...(passage.section === undefined ? {} : { section: passage.section }),
  };
}
