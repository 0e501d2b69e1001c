/** Where a fresh reading differs from the case on disk. */
export interface Difference {
  /** `i07.value`, `source.outlet`, `i12`. */
  readonly where: string;
  /**
   * `taken`: the importer's reading replaces what nobody touched; `kept`: an editor wrote it, and it stays; `withheld`: nobody
   * wrote it anew, but a person confirmed it by calling the case reviewed, and it stays.
   */
  readonly outcome: 'taken' | 'kept' | 'withheld';
  /** Undefined where it is new. */
  readonly from: unknown;
  /** Undefined where it is gone. */
  readonly to: unknown;
}
