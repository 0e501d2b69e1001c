import type { Case } from '../../src/domain/case.ts';
import type { Practice } from '../../src/domain/practice.ts';

/** The practices of two reports of a region, told apart by their names. */
export interface PracticeChanges {
  /** In this report, and not in the last. */
  readonly added: readonly Practice[];
  /** In both. */
  readonly kept: readonly { readonly now: Practice; readonly last: Practice }[];
  /** In the last report; neither a practice of this one nor words in its text. */
  readonly gone: readonly Practice[];
  /** No practice of this report, but its text says the name. */
  readonly mentioned: readonly Practice[];
}

/** Compares by names only, punctuation aside: one holds the other. `text` is the text of the case `now`. */
export function comparePractices(now: Case, last: Case, text: string): PracticeChanges {
  const kept = now.practices.flatMap((practice) => {
    const earlier = last.practices.find((other) => isSameName(practice, other));
    return earlier === undefined ? [] : [{ now: practice, last: earlier }];
  });
  const known = new Set([...kept.map(({ now: practice }) => practice), ...kept.map(({ last: practice }) => practice)]);
  const missing = last.practices.filter(
    (practice) => !known.has(practice) && !now.practices.some((other) => isSameName(other, practice)),
  );
  const words = letters(text);
  const isMentioned = ({ name }: Practice) => words.includes(letters(name));
  return {
    kept,
    added: now.practices.filter((practice) => !known.has(practice)),
    mentioned: missing.filter(isMentioned),
    gone: missing.filter((practice) => !isMentioned(practice)),
  };
}

/** A name within another must be long enough to be one: 平台 is in many. */
const shortestName = 4;

function isSameName({ name: one }: Practice, { name: other }: Practice): boolean {
  const [left, right] = [letters(one), letters(other)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= shortestName && long.includes(short);
}

function letters(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
