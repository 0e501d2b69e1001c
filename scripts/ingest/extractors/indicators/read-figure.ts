import type { Indicator } from '../../../../src/domain/indicator.ts';
import { canonicalIndicator } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import type { Passage } from '../text/passages-of.ts';
import { canonicalOf } from './canonical-of.ts';
import type { ChangeRole } from './change.ts';
import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import { type Growth, growthOf } from './growth.ts';
import { kindOf, tierOf } from './kind-of.ts';
import { nameOf } from './name-of.ts';
import { stockPeriod, timeOf } from './period-of.ts';
import { leansOn, phraseOf, predicateOf } from './phrase-of.ts';
import { plainText } from './plain-text.ts';
import { qualifierOf } from './qualifier-of.ts';
import { scopeOf } from './scope-of.ts';
import type { TimeBase, TimeExpression } from './time-expressions.ts';
import { topicNear } from './topic-near.ts';

/** An indicator before it has an id. */
export type IndicatorDraft = Omit<Indicator, 'id'>;

/** An indicator with what the findings about it are made of. */
export interface Reading {
  readonly draft: IndicatorDraft;
  readonly passage: Passage;
  /** The sentence as plain text. */
  readonly sentence: string;
  readonly frame: Frame;
  readonly counted: Counted;
  readonly growth: Growth | undefined;
  readonly time: TimeExpression | undefined;
}

/** What a sentence is read with: what stands before it in its paragraph, and what is known of the article. */
export interface SentenceContext {
  readonly before: string;
  /** The paragraphs before in the section and the title, asked last what the passage is about. */
  readonly earlier: string;
  readonly isStory: boolean;
  readonly carried: TimeExpression | undefined;
  readonly afterOwnLevel: boolean;
  readonly base: TimeBase;
  /** The year that a section of plans is about (四、2025年工作打算). */
  readonly planned: TimeExpression | undefined;
  readonly places: readonly string[];
  /** Names of the districts and counties of that place. */
  readonly parts: readonly string[];
}

/** A figure that measures something, with its sentence and what was read from it so far. */
export interface FigureReading {
  readonly passage: Passage;
  readonly context: SentenceContext;
  readonly sentence: string;
  readonly frame: Frame;
  readonly thing: Counted;
  readonly times: readonly TimeExpression[];
  readonly change: ChangeRole;
  readonly readings: readonly Reading[];
}

/** Reads one figure: what it is called, what it tells, when and of whom it is, and its evidence. */
export function readFigure(question: FigureReading): Reading {
  const { passage, context, sentence, frame, thing, times, change, readings } = question;
  const { figure } = frame;
  const { base } = context;
  const growth = change === 'none' ? growthOf(frame, thing.left, readings.at(-1)) : undefined;
  const isGrowth = growth !== undefined;
  const listedKind = frame.isListed ? readings.at(-1)?.draft.kind : undefined;
  const year = base.now === undefined ? base.year : Number(base.now.slice(0, 4));
  const kind = kindOf({
    frame,
    counted: thing,
    sentence,
    role: passage.role,
    change,
    isGrowth,
    isListedBackground: listedKind === 'context',
    isListedNorm: listedKind === 'standard',
    year,
  });
  const previous = leansOn(frame, thing, growth, readings);
  const phrase = phraseOf(question, growth, previous);
  const topic = topicNear(
    sentence.slice(0, figure.end) + frame.right,
    context.before,
    plainText(passage.section ?? ''),
    context.earlier,
  );
  const canonical = canonicalOf({ unit: figure.unit, phrase, predicate: predicateOf(question), topic, isGrowth });
  const { name } = nameOf({
    sentence,
    frame,
    counted: thing,
    growth,
    previous: previous?.draft.name,
    topic: canonical?.topic,
  });
  const time = timeOf({ frame, sentence, times, carried: context.carried, base });
  const period = kind === 'target' ? (time ?? context.planned)?.period : (time?.period ?? stockPeriod(frame, base));
  const scope = scopeOf({
    ...context,
    frame,
    counted: thing,
    sentence,
    site: siteOf(readings, sentence, frame),
    listed: readings.at(-1),
  });
  const qualifier = qualifierOf(frame);
  const draft: IndicatorDraft = {
    name,
    ...(canonical === undefined ? {} : { canonical: canonical.id }),
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
    evidence: {
      quote: passage.text.slice(frame.clauseStart, frame.clauseEnd).trim(),
      sentence: passage.text,
      ...(passage.section === undefined ? {} : { section: passage.section }),
    },
  };
  return { draft, passage, sentence, frame, counted: thing, growth, time };
}

/** 全市2637个评理说事点…，化解纠纷4.8万件: what the part of the sentence says next, its subject of so many sites did. */
function siteOf(readings: readonly Reading[], sentence: string, frame: Frame): string | undefined {
  const first = readings.find((reading) => !sentence.slice(reading.frame.figure.end, frame.figure.start).includes(';'));
  if (first === undefined || first.counted.left !== '' || !SITE.test(first.counted.head)) return undefined;
  const aliases = canonicalIndicator(first.draft.canonical ?? '')?.aliases ?? [];
  return aliases.find((alias) => first.counted.head.includes(alias)) ?? first.counted.head.replaceAll(/[“”]/g, '');
}

const SITE = /(?:点|站|室|中心|超市|平台|窗口|庭|基地|驿站)”?$/;
