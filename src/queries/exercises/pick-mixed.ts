import type { Question } from './question.ts';
import { seededOrder } from './seeded-order.ts';

/**
 * Some questions of a pool whose answers differ: by turns of each answer, from as many cases as there are, those that are preferred
 * first. Empty where all would have the same answer, for then nothing is to be judged.
 */
export function pickMixed(
  pool: readonly Question[],
  {
    seed,
    most,
    isPreferred,
  }: { readonly seed: string; readonly most: number; readonly isPreferred: (question: Question) => boolean },
): readonly Question[] {
  const drawn = seededOrder(pool, seed);
  const ordered = [...drawn.filter(isPreferred), ...drawn.filter((question) => !isPreferred(question))];
  const groups = [...Map.groupBy(ordered, ({ answer }) => answer)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, questions]) => [...questions]);
  if (groups.length < 2) return [];
  const picked: Question[] = [];
  while (picked.length < most && groups.some(({ length }) => length > 0)) {
    for (const group of groups) if (picked.length < most) picked.push(...take(group, picked));
  }
  if (new Set(picked.map(({ answer }) => answer)).size < 2) return [];
  // In the order of the turns the answers could be guessed.
  return seededOrder(picked, `${seed} shown`);
}

/** Takes one out of a group: of a case that was not asked of yet, where there is one; never a sentence that was shown already. */
function take(group: Question[], picked: readonly Question[]): readonly Question[] {
  const shown = new Set(picked.map((question) => sentenceOf(question)));
  const asked = new Set(picked.map(({ entry }) => entry.id));
  const isNew = (question: Question) => !shown.has(sentenceOf(question));
  const fresh = group.findIndex((question) => isNew(question) && !asked.has(question.entry.id));
  const index = fresh === -1 ? group.findIndex(isNew) : fresh;
  if (index === -1) {
    group.length = 0;
    return [];
  }
  return group.splice(index, 1);
}

function sentenceOf(question: Question): string {
  const { evidence } = question.kind === 'honour' ? question.honour : question.indicator;
  return `${question.entry.id} ${evidence.sentence ?? evidence.quote}`;
}
