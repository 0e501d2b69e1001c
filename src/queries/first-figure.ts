import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';

/**
 * The figure of some of a case that a sentence may name for the others, without ranking them: the one that the editor put first, else
 * the first that a practice names as its result. Undefined where neither names one.
 */
export function firstFigure(
  { headline, practices }: Pick<Case, 'headline' | 'practices'>,
  figures: readonly Indicator[],
): Indicator | undefined {
  const named = [...headline, ...practices.flatMap(({ results }) => results)];
  return named.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])[0];
}
