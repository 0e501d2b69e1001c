/** How a query was answered; the page says it in words. */
export type AnswerMode =
  /** Nothing to search for was typed: every record. */
  | 'all'
  /** The records hold every term as typed (or read as `readAs` says). */
  | 'exact'
  /** No record holds the words; these hold words of the same meaning. */
  | 'synonym'
  /** The query was read as pinyin. */
  | 'pinyin'
  /** No record holds the words; these hold pieces of them. */
  | 'related'
  | 'none';

/** The records for a query, best first. */
export interface Answer {
  readonly mode: AnswerMode;
  readonly ids: readonly string[];
  /** The words to mark in what is shown. */
  readonly words: readonly string[];
  /** How the query was understood where that is not what was typed. */
  readonly readAs?: string | undefined;
  /** Words of the same meaning that were searched too: their records are the last of `ids`. */
  readonly used?: readonly string[];
  /** Where few records hold the words as typed: others, with words of the same meaning. */
  readonly others?: { readonly words: readonly string[]; readonly ids: readonly string[] };
  /** Words of the same meaning that were not searched. */
  readonly offered?: readonly string[];
  /** 你要找的是不是… */
  readonly suggestions?: readonly string[];
}
