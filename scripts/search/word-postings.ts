import { gap } from '../../src/search/text-to-tokens.ts';
import { zones } from '../../src/search/zones.ts';
import type { RecordWords } from './record-words.ts';

/** A word with where it stands. */
export interface WordPostings {
  readonly word: string;
  /** The records that hold it, in order, by number. */
  readonly records: Uint32Array;
  /** For each of them a position; a record that holds the word several times comes as often. */
  readonly positions: Uint32Array;
}

/**
 * The words of all records in the order in which Pagefind looks for them, each with where it stands. The records are read once;
 * what is kept of a word in running text is its number. Postings are sorted `sliceSize` at a time, so that a large library needs
 * some hundred megabytes, not gigabytes.
 */
export function* wordPostings(records: Iterable<RecordWords>, sliceSize = 8_000_000): Generator<WordPostings> {
  const numbers = new Map<string, number>();
  const numbered: NumberedRecord[] = [];
  for (const record of records) numbered.push(numberWords(record, numbers));
  const words = [...numbers.keys()];
  const order = words.map((_, number) => number).sort((one, other) => compare(words[one] ?? '', words[other] ?? ''));
  const ranks = new Uint32Array(words.length);
  for (const [rank, number] of order.entries()) ranks[number] = rank;
  const counts = new Uint32Array(words.length);
  for (const { tokens } of numbered) {
    for (let at = 0; at < tokens.length; at += 1) {
      const number = (tokens[at] ?? 0) - 1;
      if (number >= 0) counts[ranks[number] ?? 0] = (counts[ranks[number] ?? 0] ?? 0) + 1;
    }
  }
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    for (let size = counts[from] ?? 0; to < words.length; to += 1) {
      size += counts[to] ?? 0;
      if (size > sliceSize) break;
    }
    const slice = sortSlice(numbered, ranks, counts.subarray(from, to), from);
    for (let rank = from; rank < to; rank += 1) {
      const [start, end] = [slice.starts[rank - from] ?? 0, slice.starts[rank - from + 1] ?? 0];
      yield {
        word: words[order[rank] ?? 0] ?? '',
        records: slice.records.subarray(start, end),
        positions: slice.positions.subarray(start, end),
      };
    }
    from = to;
  }
}

interface NumberedRecord {
  /** The number of each word and one more; 0 is a gap. First those of running text, each at its position. */
  readonly tokens: Uint32Array;
  readonly runningLength: number;
}

function numberWords({ running, anywhere }: RecordWords, numbers: Map<string, number>): NumberedRecord {
  const tokens = new Uint32Array(running.length + anywhere.length);
  const numberOf = (word: string) => {
    if (word === gap) return 0;
    const known = numbers.get(word);
    if (known !== undefined) return known + 1;
    numbers.set(word, numbers.size);
    return numbers.size;
  };
  for (let at = 0; at < running.length; at += 1) tokens[at] = numberOf(running[at] ?? gap);
  for (const [at, word] of anywhere.entries()) tokens[running.length + at] = numberOf(word);
  return { tokens, runningLength: running.length };
}

/** Where the words of the ranks from `first` on stand, word by word: a counting sort. */
function sortSlice(
  numbered: readonly NumberedRecord[],
  ranks: Uint32Array,
  counts: Uint32Array,
  first: number,
): { readonly starts: Uint32Array; readonly records: Uint32Array; readonly positions: Uint32Array } {
  const starts = new Uint32Array(counts.length + 1);
  for (const [at, count] of counts.entries()) starts[at + 1] = (starts[at] ?? 0) + count;
  const next = starts.slice();
  const size = starts.at(-1) ?? 0;
  const [records, positions] = [new Uint32Array(size), new Uint32Array(size)];
  for (const [record, { tokens, runningLength }] of numbered.entries()) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] ?? 0;
      const rank = token === 0 ? -1 : (ranks[token - 1] ?? 0) - first;
      if (rank < 0 || rank >= counts.length) continue;
      const place = next[rank] ?? 0;
      next[rank] = place + 1;
      records[place] = record;
      positions[place] = at < runningLength ? at : zones.body.start;
    }
  }
  return { starts, records, positions };
}

/** Pagefind compares the bytes of UTF-8, which are in the order of code points; UTF-16 puts surrogates before U+E000. */
function compare(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (at === one.length || at === other.length) return one.length - other.length;
  return rankOf(one.charCodeAt(at)) - rankOf(other.charCodeAt(at));
}

function rankOf(unit: number): number {
  return unit < 0xd800 ? unit : unit ^ 0x2000;
}
