import { elementTokens } from '../../src/search/element-tokens.ts';
import type { PageRecord } from './page-record.ts';

/** What the records of an index have in common and need not each carry. */
export interface SharedWords {
  /** Tokens of elements that so many records hold that a query of one finds all of them. */
  readonly commonElements: ReadonlySet<string>;
  /** Names whose pinyin is in the index already: pinyin only leads to the words, and these to the records. */
  readonly spelledNames: Set<string>;
}

// Below this the elements of all records are few.
const manyRecords = 300;

/** Counts what the records share; the spelled names are still to come. */
export function sharedWords(records: readonly PageRecord[]): SharedWords {
  const counts = new Map<string, number>();
  for (const { blocks } of records) {
    for (const token of elementTokens(blocks.map(({ text }) => text).join(''))) {
      counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  const limit = Math.max(manyRecords, 0.3 * records.length);
  return {
    commonElements: new Set([...counts].flatMap(([token, count]) => (count > limit ? [token] : []))),
    spelledNames: new Set(),
  };
}
