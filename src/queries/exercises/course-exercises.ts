import type { Case } from '../../domain/case.ts';
import type { Course } from '../../domain/course.ts';
import type { Recomputation } from '../recompute/recomputation.ts';
import { type Exercise, makeExercises } from './make-exercises.ts';

/** The exercises of a course, one of each kind: made of the cases that it links, the figures that it links asked of first. */
export function courseExercises(
  { id, steps }: Course,
  cases: readonly Case[],
  found: ReadonlyMap<string, readonly Recomputation[]>,
): readonly Exercise[] {
  const linked = steps.flatMap(({ practices, figures }) => [...practices, ...figures]);
  const caseIds = new Set(linked.map((item) => item.slice(0, item.lastIndexOf('-'))));
  const own = cases.filter((entry) => caseIds.has(entry.id));
  return makeExercises(own, found, { seed: id, perKind: 1, preferred: new Set(linked) });
}
