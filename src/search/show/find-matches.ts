import type { TextElement } from '../read-elements.ts';

/** Offsets of a match in its text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a term stands in a text, both as elements, in order and without overlap. Punctuation within the term must stand in the
 * text too, as the index demands it.
 */
export function findMatches(text: readonly TextElement[], term: readonly TextElement[]): readonly Match[] {
  const matches: Match[] = [];
  if (term.length === 0) return matches;
  for (let at = 0; at + term.length <= text.length; at += 1) {
    if (!holdsAt(text, at, term)) continue;
    const end = at + term.length - 1;
    matches.push({ start: text[at]?.start ?? 0, end: text[end]?.end ?? 0 });
    at = end;
  }
  return matches;
}

function holdsAt(text: readonly TextElement[], at: number, term: readonly TextElement[]): boolean {
  return term.every(({ char, startsRun }, index) => {
    const element = text[at + index];
    return element?.char === char && (index === 0 || element.startsRun === startsRun);
  });
}
