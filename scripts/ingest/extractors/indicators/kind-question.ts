import type { IndicatorKind } from '../../../../src/domain/indicator.ts';
import type { SectionRole } from '../section-role.ts';
import type { ChangeRole } from './change.ts';
import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';

/** What bears on what a figure tells. */
export interface KindQuestion {
  readonly frame: Frame;
  readonly counted: Counted;
  /** The sentence as plain text. */
  readonly sentence: string;
  readonly role: SectionRole;
  readonly change: ChangeRole;
  readonly isGrowth: boolean;
  /** The figure's time is the same time of a year before: 去年同期收案208件. */
  readonly isFormer: boolean;
  /** The figure before tells background, and nothing is done in this one's clause: 下辖5个街道，老旧小区46个. */
  readonly isBesideBackground: boolean;
  /** The figure before is a norm, and this one stands in a list with it: 法律顾问1名、“法律明白人”3名. */
  readonly isListedNorm: boolean;
  /** The sentence tells of the years before what the article tells: 改革前, 案例背景. */
  readonly isBefore: boolean;
  /** The clause says no more than a year and its number, and the year lies before the article's period: (2022年为88件). */
  readonly isOfFormerYear: boolean;
  /** The kind of the figure before it. */
  readonly last: IndicatorKind | undefined;
  /** The year in which the article's period ends; a later year is the future. */
  readonly year: number | undefined;
}
