import { readElements } from '../read-elements.ts';

/** What a reader typed, as the search understands it. */
export interface Query {
  /** Well-formed and without blanks at its ends. */
  readonly text: string;
  /** The words that a result must hold, each as typed. */
  readonly terms: readonly string[];
}

// More than this says nothing more about what is sought, and each element costs a look-up.
const mostElements = 64;
const mostTerms = 8;

/**
 * Reads a query: blanks part its terms, straight quotation marks hold one together. A term without anything to search for is
 * dropped, one that is too long is cut; any string whatever may be given.
 */
export function readQuery(raw: string): Query {
  const text = raw.slice(0, 2_000).toWellFormed().trim();
  const parts = [...text.matchAll(/"([^"]+)"|[^\s"]+/g)].map(([whole, quoted]) => quoted ?? whole);
  let room = mostElements;
  const terms: string[] = [];
  for (const part of parts) {
    const term = firstElements(part, room);
    if (term === '' || terms.includes(term)) continue;
    terms.push(term);
    room -= readElements(term).length;
    if (room <= 0 || terms.length === mostTerms) break;
  }
  return { text, terms };
}

/** A text up to its `count`th element; empty where it has none. */
function firstElements(text: string, count: number): string {
  const elements = readElements(text);
  return text.slice(elements[0]?.start, elements.slice(0, count).at(-1)?.end ?? 0);
}
