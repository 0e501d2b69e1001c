/** The part of Pagefind's public interface that is used here (version 1.5.2, loaded in a worker). */
export interface Pagefind {
  readonly init: () => Promise<void>;
  /** Lets go of everything loaded; the next call starts anew. */
  readonly destroy: () => Promise<void>;
  /** `null` finds every record, in the order of the index. */
  readonly search: (term: string | null, options?: PagefindOptions) => Promise<PagefindAnswer>;
}

interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string>>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** How many records hold the words of the term, in whatever order. */
  readonly unfilteredResultCount: number;
}

export interface PagefindResult {
  /** Names the record within one version of the index. */
  readonly id: string;
  readonly score: number;
  /** Positions of matches, ascending. */
  readonly words: readonly number[];
  readonly data: () => Promise<unknown>;
}

/** Whether a loaded module is Pagefind. */
export function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    'init' in module &&
    typeof module.init === 'function' &&
    'destroy' in module &&
    typeof module.destroy === 'function' &&
    'search' in module &&
    typeof module.search === 'function'
  );
}
