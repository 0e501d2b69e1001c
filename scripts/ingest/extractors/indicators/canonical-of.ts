import { canonicalIndicators } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import { type Unit, type UnitFamily, units } from '../../../../src/domain/vocabularies/units.ts';
import type { CanonicalCue } from './canonical-cue.ts';
import { canonicalCues } from './canonical-cues.ts';
import type { Topic } from './topic-marks.ts';

/** What is known of a figure when its canonical indicator is looked for. Texts are plain. */
export interface CanonicalQuestion {
  readonly unit: Unit;
  /** The words for the thing counted, with what it shares of those before it. */
  readonly phrase: string;
  /** What is said of it in the rest of the clause. */
  readonly predicate: string;
  readonly topic: Topic | undefined;
  /** The figure says by how much something grew. */
  readonly isGrowth: boolean;
}

/** The canonical indicator of a figure, or undefined where none fits: a wrong one would put two measures on one line. */
export function canonicalOf(question: CanonicalQuestion): CanonicalMatch | undefined {
  // 8个方面36项任务: the tasks are the measure, not the aspects
  if (DESCRIPTIVE.test(question.unit.name) || PER_HEAD.test(question.phrase)) return undefined;
  const cue = CUES.get(question.unit.family)?.find((candidate) => fits(candidate, question));
  if (cue !== undefined) return { id: cue.id, topic: cue.topics === undefined ? undefined : question.topic };
  const id = question.isGrowth ? undefined : byAlias(question);
  return id === undefined ? undefined : { id, topic: undefined };
}

export interface CanonicalMatch {
  readonly id: string;
  /** The topic that decided, where the words alone did not: the name of the figure needs it. */
  readonly topic: Topic | undefined;
}

function fits(cue: CanonicalCue, { phrase: own, predicate, topic, isGrowth }: CanonicalQuestion): boolean {
  const phrase = cue.inPredicate === true ? own + predicate : own;
  if ((cue.isGrowth === true) !== isGrowth) return false;
  if (!cue.phrase.test(phrase) || cue.not?.test(phrase) === true) return false;
  if (cue.also?.every((word) => word.test(phrase)) === false) return false;
  return cue.topics === undefined || (topic !== undefined && cue.topics.includes(topic));
}

/** An indicator that an editor added without a cue is found by an alias of four characters or more, in its own kind of unit. */
function byAlias({ unit, phrase }: CanonicalQuestion): string | undefined {
  return canonicalIndicators.find(
    (indicator) =>
      !CUED.has(indicator.id) &&
      units.get(indicator.unit)?.family === unit.family &&
      [indicator.name, ...indicator.aliases].some((alias) => alias.length >= 4 && phrase.includes(alias)),
  )?.id;
}

// 平均每村5名: no count of all
const PER_HEAD = /平均每|人均|户均/;
const DESCRIPTIVE = /^(?:个?方面|大?类|小类|种|批次?|大项|小项|大板块)$/;
const CUES: ReadonlyMap<UnitFamily, readonly CanonicalCue[]> = new Map(
  [...units.values()].map(({ family }) => [family, canonicalCues.filter((cue) => cue.families.includes(family))]),
);
const CUED: ReadonlySet<string> = new Set(canonicalCues.map((cue) => cue.id));
