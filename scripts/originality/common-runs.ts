import { foldText } from './fold-text.ts';
import type { SourceIndex } from './source-index.ts';

/** Words that a text has in common with an article. */
interface CommonRun {
  /** Line of the text, from 1, in which the run begins. */
  readonly line: number;
  /** Name of the article. */
  readonly source: string;
  /** The run as the text writes it, without white space. */
  readonly run: string;
  /** Its characters outside names and titles. */
  readonly length: number;
}

/**
 * Finds the runs of `index.length` or more characters that `text` has in common with an article. White space and the width of
 * punctuation do not count, nor do the characters of names and titles: a run that is a title is none, and a copied sentence
 * does not become two short runs because a name stands in it.
 */
export function commonRuns(text: string, index: SourceIndex): readonly CommonRun[] {
  const { folded, origins } = foldText(text);
  const isName = markNames(folded, index.names);
  const runs: CommonRun[] = [];
  let at = 0;
  while (at + index.length <= folded.length) {
    const match = longestMatch(folded, at, index);
    const length = isName.slice(at, at + match.length).filter((mark) => !mark).length;
    if (length < index.length) {
      at += 1;
      continue;
    }
    const start = origins[at] ?? 0;
    const end = origins[at + match.length] ?? text.length;
    runs.push({
      line: lineAt(text, start),
      source: match.source,
      run: text.slice(start, end).replace(/\s/g, ''),
      length,
    });
    at += match.length;
  }
  return runs;
}

/** For each character, whether it belongs to a name or title. */
function markNames(folded: string, names: readonly string[]): readonly boolean[] {
  const marks = new Array<boolean>(folded.length).fill(false);
  for (const name of names) {
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1))
      marks.fill(true, at, at + name.length);
  }
  return marks;
}

function longestMatch(folded: string, start: number, { places, length }: SourceIndex) {
  let longest = { source: '', length: 0 };
  for (const place of places.get(folded.slice(start, start + length)) ?? []) {
    let size = length;
    while (start + size < folded.length && folded[start + size] === place.folded[place.at + size]) size += 1;
    if (size > longest.length) longest = { source: place.name, length: size };
  }
  return longest;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
