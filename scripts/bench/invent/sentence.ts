import type { ItemList } from '../../../src/domain/case-items.ts';

/** A sentence of an invented article, with what a careful reader takes from it. */
export interface Sentence {
  readonly text: string;
  readonly items: readonly SentenceItem[];
}

/** One item of a case without its id; `quote` stands in the sentence. */
export interface SentenceItem {
  readonly list: ItemList;
  readonly quote: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
