import type { Evidence } from '../../domain/evidence.ts';

/** A line of a register as it is drawn. */
export interface RegisterLine {
  readonly caseId: string;
  readonly id: string;
  readonly text: string;
  readonly details?: readonly (string | undefined)[];
  /** What stands below the line: rival claims, what may have become of a plan, later sightings. */
  readonly followUps?: readonly FollowUp[];
}

/** Something elsewhere in the library that has to do with a line, with the reason why it stands there. */
export interface FollowUp {
  readonly label: string;
  readonly place: string;
  readonly caseId: string;
  readonly id: string;
  readonly text: string;
  /** The sentence that it was read from, where the reader needs it to judge. */
  readonly evidence?: Evidence;
}

/** Lines that belong together; groups must not be mixed. */
export interface RegisterGroup {
  readonly title: string;
  readonly note?: string | undefined;
  readonly lines: readonly RegisterLine[];
}
