import { encodeCbor } from '../../src/search/list/encode-cbor.ts';
import type { WordPostings } from './word-postings.ts';

/** A file of the index: words that follow each other, with where they stand. */
export interface Chunk {
  readonly lastWord: string;
  readonly content: Uint8Array;
}

/** A word as Pagefind 1.5.2 reads it: records and positions are distances from the one before; no weights, so that all are equal. */
type PackedWord = readonly [word: string, records: readonly PackedRecord[], variants: readonly []];
type PackedRecord = readonly [record: number, positions: number[], metaPositions: readonly []];

/** Packs words, in order, into chunks of at least `size` postings. */
export function* packChunks(words: Iterable<WordPostings>, size: number): Generator<Chunk> {
  let chunk: PackedWord[] = [];
  let count = 0;
  for (const postings of words) {
    const packed = packWord(postings);
    chunk.push(packed);
    count += postings.positions.length + packed[1].length;
    if (count < size) continue;
    yield { lastWord: postings.word, content: encodeCbor([chunk]) };
    chunk = [];
    count = 0;
  }
  const last = chunk.at(-1);
  if (last !== undefined) yield { lastWord: last[0], content: encodeCbor([chunk]) };
}

function packWord({ word, records, positions }: WordPostings): PackedWord {
  const packed: PackedRecord[] = [];
  let own: number[] = [];
  let lastRecord = 0;
  let lastPosition = 0;
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? 0;
    const position = positions[at] ?? 0;
    if (packed.length > 0 && record === lastRecord) own.push(position - lastPosition);
    else {
      own = [position];
      packed.push([record - lastRecord, own, []]);
    }
    lastRecord = record;
    lastPosition = position;
  }
  return [word, packed, []];
}
