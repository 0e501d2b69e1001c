/** Words of a finding that name what a mark shows: the mark, of row or tile `of`, is drawn in vermilion, as the words are underlined. */
export interface Spoken {
  readonly text: string;
  readonly of: string;
}

/** What a chart finds, in one sentence, piece by piece: the words of its caption. */
export type Finding = readonly (string | Spoken)[];
