import { canonicalIndicators } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import { type Unit, units } from '../../../../src/domain/vocabularies/units.ts';
import type { CanonicalCue } from './canonical-cue.ts';
import { canonicalCues } from './canonical-cues.ts';
import type { Topic } from './topic-near.ts';

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
  const cue = canonicalCues.find((candidate) => fits(candidate, question));
  if (cue !== undefined) return { id: cue.id, topic: cue.topics === undefined ? undefined : question.topic };
  const id = question.isGrowth ? undefined : byAlias(question);
  return id === undefined ? undefined : { id, topic: undefined };
}

export interface CanonicalMatch {
  readonly id: string;
  /** The topic that decided, where the words alone did not: the name of the figure needs it. */
  readonly topic: Topic | undefined;
}

function fits(cue: CanonicalCue, { unit, phrase: own, predicate, topic, isGrowth }: CanonicalQuestion): boolean {
  const phrase = cue.inPredicate === true ? own + predicate : own;
  if ((cue.isGrowth === true) !== isGrowth) return false;
  if (!cue.families.includes(unit.family) || !cue.phrase.test(phrase)) return false;
  if (cue.not?.test(phrase) === true) return false;
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

const CUED: ReadonlySet<string> = new Set(canonicalCues.map((cue) => cue.id));
