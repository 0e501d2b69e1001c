/**
 * How the true value lies to the printed one: `=` at it; `>` above it (余、多、超); `>=` not below it (以上); `<` below it (不足);
 * `<=` not above it (以内); `~<` a little below it (近、接近); `~` about it (约、左右).
 */
export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~<' | '~';

/** One printed figure, as charts take it: they know neither cases nor indicators. */
export interface Figure {
  /** The printed number, never rounded up for 余: 93.8 for 93.8%, 230000000 for 2.3亿. */
  readonly value: number;
  readonly comparator: Comparator;
  /** The figure as the source prints it, unit included: 2.3亿元, 1300余次, 不足50%. */
  readonly printed: string;
  readonly unit: string;
  /** Address of the sentence that the figure was read from. */
  readonly href: string;
  /** That sentence, for the download. */
  readonly sentence?: string | undefined;
  /** The time that the figure speaks of, in the words of the source (2024年, 截至刊发), where the chart must say it. */
  readonly period?: string | undefined;
  /** What part of the region it speaks of (市本级), where the chart must say it. */
  readonly scope?: string | undefined;
  /** Time and scope for the download, where each row stands alone, even if the chart need not say them. */
  readonly alone?: { readonly period: string; readonly scope: string | undefined } | undefined;
  /** How many cases a share was reckoned from, where they are so few that one more or less would change it much: 12件. */
  readonly sample?: string | undefined;
  /** Whence it was read, in few words: 《云州日报》，2024年. */
  readonly source?: string | undefined;
  /** Why it may not be compared with the others of its chart: 口径不同. Absent where it may. */
  readonly incomparable?: string | undefined;
}
