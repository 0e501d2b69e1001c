/** A search of a site in Chromium, to be measured. */
export interface MeasuredSearch {
  /** The numbers of the texts found, in order, and the time of the answer. */
  readonly ask: (q: string) => Promise<{ readonly numbers: readonly number[]; readonly milliseconds: number }>;
  /** What a first query in a fresh browser fetches. */
  readonly coldBytes: (q: string) => Promise<number>;
  readonly close: () => Promise<void>;
}
