/** The words for one topic, from `themes.json`. */
export interface Theme {
  readonly topic: string;
  readonly head: readonly string[];
  readonly aims: readonly string[];
  readonly bodies: readonly string[];
  readonly acts: readonly string[];
  readonly things: readonly string[];
  readonly effects: readonly string[];
  readonly problems: readonly string[];
  readonly plans: readonly string[];
}
