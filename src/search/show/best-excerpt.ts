import type { Match } from './find-matches.ts';

/** A piece of a text: offsets. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
}

const length = 96;
// How much of a sentence may stand before its first match.
const lead = 36;

/**
 * The piece of `text` (one block a line) that shows the most terms close together; `matches` holds those of each term, and
 * `weights` how much a term counts. Without matches it is the first sentence. Sentences are preferred to lists. The piece begins with
 * a sentence where one begins nearby, and never within the line before.
 */
export function bestExcerpt(text: string, matches: readonly (readonly Match[])[], weights: readonly number[]): Excerpt {
  const start = bestStart(text, matches, weights);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const from = sentenceStart(text, Math.max(lineStart, start - lead), start, lineStart);
  const end = characterEnd(text, Math.min(text.length, from + length));
  return { start: from, end: text.slice(from, end).trimEnd().length + from };
}

/** The first match of the window that shows most terms, and most matches among such windows. */
function bestStart(text: string, matches: readonly (readonly Match[])[], weights: readonly number[]): number {
  const all = matches.flatMap((own, term) => own.map(({ start, end }) => ({ start, end, term })));
  all.sort((one, other) => one.start - other.start);
  let best = { start: firstSentence(text), score: 0 };
  for (const [index, { start }] of all.entries()) {
    const seen = new Set<number>();
    let count = 0;
    for (let at = index; at < all.length && count < 9; at += 1) {
      const match = all[at];
      if (match === undefined || match.end > start + length - lead) break;
      seen.add(match.term);
      count += 1;
    }
    const score =
      [...seen].reduce((sum, term) => sum + 10 * (weights[term] ?? 1), 0) + count + (isSentence(text, start) ? 6 : 0);
    if (score > best.score) best = { start, score };
  }
  return best.start;
}

function sentenceStart(text: string, earliest: number, latest: number, lineStart: number): number {
  if (earliest === lineStart) return lineStart;
  const ends = [...text.slice(earliest, latest).matchAll(/[。！？；]/g)];
  const last = ends.at(-1);
  const start = last === undefined ? earliest : earliest + last.index + 1;
  return characterEnd(text, start);
}

/** The same place, or the next where it lies between the halves of a character beyond the basic plane. */
function characterEnd(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at + 1 : at;
}

/** The beginning of the first line of running text: a page begins with its number, its place, its time. */
function firstSentence(text: string): number {
  const end = text.indexOf('。');
  return end < 0 ? 0 : text.lastIndexOf('\n', end) + 1;
}

/** Whether the line at `place` is running text: headings, cells and items of lists have no full stop. */
function isSentence(text: string, place: number): boolean {
  const end = text.indexOf('\n', place);
  return text.slice(text.lastIndexOf('\n', place) + 1, end < 0 ? text.length : end).includes('。');
}
