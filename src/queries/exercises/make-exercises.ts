import type { Case } from '../../domain/case.ts';
import type { Recomputation } from '../recompute/recomputation.ts';
import { comparisonQuestions } from './comparison-questions.ts';
import { figureQuestions } from './figure-questions.ts';
import { honourQuestions } from './honour-questions.ts';
import { pickMixed } from './pick-mixed.ts';
import type { Question, QuestionKind } from './question.ts';
import { seededOrder } from './seeded-order.ts';

/** Several things to be judged by one question. */
export interface Exercise {
  /** `open-end-1`: its anchor in the page. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly questions: readonly Question[];
}

/** How exercises are made of cases. */
export interface ExerciseOptions {
  /** What the choice is drawn by: the same seed and the same cases give the same exercises. */
  readonly seed: string;
  /** How many exercises of a kind at most; each has no more than five questions. */
  readonly perKind: number;
  /** Full ids that are asked of first: what a course links. */
  readonly preferred?: ReadonlySet<string>;
}

const mostQuestions = 5;
/** The order in which they are set: from the single number to the comparison. */
const kinds: readonly QuestionKind[] = ['open-end', 'result', 'honour', 'whole', 'comparable'];

/**
 * Exercises made of what reviewed cases say, for each of which the right answer follows from the data. A draft is not asked of: nobody
 * has answered for it yet.
 */
export function makeExercises(
  cases: readonly Case[],
  found: ReadonlyMap<string, readonly Recomputation[]>,
  { seed, perKind, preferred = new Set() }: ExerciseOptions,
): readonly Exercise[] {
  const reviewed = cases.filter(({ review }) => review.status === 'reviewed');
  const single = Map.groupBy(
    reviewed.flatMap((entry) => [...figureQuestions(entry, found.get(entry.id) ?? []), ...honourQuestions(entry)]),
    ({ kind }) => kind,
  );
  const pick = (pool: readonly Question[], salt: string) =>
    pickMixed(pool, { seed: `${seed} ${salt}`, most: mostQuestions, isPreferred: ({ id }) => preferred.has(id) });
  return kinds.flatMap((kind) => {
    const sets =
      kind === 'comparable'
        ? measures(reviewed, seed).map((pool) => pick(pool, kind))
        : repeated(single.get(kind) ?? [], perKind, (pool, turn) => pick(pool, `${kind} ${turn}`));
    return sets
      .filter((questions) => questions.length > 1)
      .slice(0, perKind)
      .map((questions, index) => ({ id: `${kind}-${index + 1}`, kind, questions }));
  });
}

/** The measures with values of both answers, as drawn by lot. */
function measures(cases: readonly Case[], seed: string): readonly (readonly Question[])[] {
  const lists = comparisonQuestions(cases).filter((list) => new Set(list.map(({ answer }) => answer)).size > 1);
  return seededOrder(
    lists.map((list) => ({ id: list[0]?.kind === 'comparable' ? (list[0].indicator.canonical ?? '') : '', list })),
    seed,
  ).map(({ list }) => list);
}

/** Picks several times, each time from what is left. */
function repeated(
  pool: readonly Question[],
  times: number,
  pick: (pool: readonly Question[], turn: number) => readonly Question[],
): readonly (readonly Question[])[] {
  const sets: (readonly Question[])[] = [];
  const used = new Set<string>();
  for (let turn = 1; turn <= times; turn += 1) {
    const set = pick(
      pool.filter(({ id }) => !used.has(id)),
      turn,
    );
    for (const { id } of set) used.add(id);
    sets.push(set);
  }
  return sets;
}
