/** A practice that a clause names, with where it stands in the clause (`end` exclusive). */
export interface PracticeCandidate {
  readonly name: string;
  /** What tells two namings of one practice: the quoted name, or the name itself. */
  readonly core: string;
  readonly start: number;
  readonly end: number;
  /** The words that tell its kind: 行动, 调解室, 机制. */
  readonly word: string;
  readonly isQuoted: boolean;
}
