/**
 * The list of an index as it travels: a fifth as long as Pagefind's own, which names every file by a hash. Here files are
 * numbered in order.
 */
export interface IndexList {
  /** Of the Pagefind that made the index. */
  readonly version: string;
  /** For each record a character that tells its length (`lengthToChar`), in the order of the index. */
  readonly lengths: string;
  /** The last word of each chunk in order, one a line; blanks stand for what it has in common with the one before. */
  readonly lastWords: string;
}

/** Whether what was fetched is the list of an index. */
export function isIndexList(data: unknown): data is IndexList {
  return (
    typeof data === 'object' &&
    data !== null &&
    'version' in data &&
    typeof data.version === 'string' &&
    'lengths' in data &&
    typeof data.lengths === 'string' &&
    'lastWords' in data &&
    typeof data.lastWords === 'string'
  );
}
