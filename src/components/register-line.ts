/** A line of a register as it is drawn. */
export interface RegisterLine {
  readonly caseId: string;
  readonly id: string;
  readonly text: string;
  readonly details: readonly (string | undefined)[];
}
