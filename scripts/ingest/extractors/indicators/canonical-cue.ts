import type { UnitFamily } from '../../../../src/domain/vocabularies/units.ts';
import type { Topic } from './topic-marks.ts';

/** How sentences say a canonical indicator. Beside these, its aliases in the vocabulary are looked for. */
export interface CanonicalCue {
  readonly id: string;
  readonly families: readonly UnitFamily[];
  /** What the figure's own words must hold. */
  readonly phrase: RegExp;
  /** What they must hold too, in whatever order: 规章 with 制定, 市政府规章制定3件 and 制定市政府规章3件 alike. */
  readonly also?: readonly RegExp[];
  /** What the passage must be about, where the words alone do not tell. */
  readonly topics?: readonly Topic[];
  /** What the figure's own words must not hold. */
  readonly not?: RegExp;
  /** The words may also stand in what is said of the thing counted: 10个调解组织受到表彰. */
  readonly inPredicate?: true;
  /** The indicator is itself a growth; all others are never said by a growth rate. */
  readonly isGrowth?: true;
}
