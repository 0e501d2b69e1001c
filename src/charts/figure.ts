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
  /** The time that the figure speaks of, in the words of the source: 2024年, 截至刊发. */
  readonly period?: string | undefined;
  /** What part of the region it speaks of, where it is not the whole: 市本级. */
  readonly scope?: string | undefined;
  /** Why it may not be compared with the others of its chart: 口径不同. Absent where it may. */
  readonly incomparable?: string | undefined;
}
