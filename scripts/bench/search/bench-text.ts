/** A text to be searched. */
export interface BenchText {
  readonly title: string;
  /** GB/T 2260 code; empty where there is none. */
  readonly region: string;
  /** ISO date, or empty. */
  readonly date: string;
  readonly blocks: readonly { readonly text: string; readonly isHeading: boolean }[];
}
