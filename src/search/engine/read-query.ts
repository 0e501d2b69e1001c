import { readElements, type TextElement } from '../read-elements.ts';

/** What a reader typed, as the search understands it. */
export interface Query {
  /** Well-formed and without blanks at its ends. */
  readonly text: string;
  /** The words that a result must hold, each a run without punctuation, as typed. */
  readonly terms: readonly string[];
}

// More than this says nothing more about what is sought, and each element costs a look-up.
const mostElements = 64;
const mostTerms = 8;

/**
 * Reads a query: blanks and punctuation part its terms, straight quotation marks make blanks part of one. What is too long is
 * cut; any string whatever may be given.
 */
export function readQuery(raw: string): Query {
  const text = raw.slice(0, 2_000).toWellFormed().trim();
  const parts = [...text.matchAll(/"([^"]+)"|[^\s"]+/g)].map(([whole, quoted]) => quoted ?? whole);
  let room = mostElements;
  const terms = new Set<string>();
  for (const part of parts) {
    for (const run of readRuns(part)) {
      const kept = run.slice(0, room);
      room -= kept.length;
      if (kept.length > 0) terms.add(part.slice(kept[0]?.start, kept.at(-1)?.end));
    }
  }
  return { text, terms: [...terms].slice(0, mostTerms) };
}

function readRuns(part: string): readonly (readonly TextElement[])[] {
  const runs: TextElement[][] = [];
  for (const element of readElements(part)) {
    if (element.startsRun) runs.push([]);
    runs.at(-1)?.push(element);
  }
  return runs;
}
