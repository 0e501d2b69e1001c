/**
 * Letters that stand before a token and keep it apart from the pairs of running text: a lane of the index is searched only when
 * it is asked for, and its tokens lie in files of their own. They are Lisu letters, which no text of this library uses, for
 * Pagefind indexes letters and digits only.
 */
export const lanes = {
  /** A single element, for queries of one. */
  element: 'ꓐ',
  /** Pairs of a name without its punctuation and signs. */
  plainName: 'ꓑ',
  /** Pairs of pinyin syllables of a name. */
  syllables: 'ꓒ',
  /** Pairs of pinyin initials of a name. */
  initials: 'ꓓ',
  /** Pairs of the names of a page's own figures, honours and documents. */
  indicator: 'ꓔ',
  honour: 'ꓕ',
  document: 'ꓖ',
} as const;

export type Lane = keyof typeof lanes;
