import type { Case } from '../../domain/case.ts';
import type { Honour, HonourStatus } from '../../domain/honour.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { IndicatorRow } from '../indicator-entries.ts';
import type { Recomputation } from '../recompute/recomputation.ts';

/** One thing to be judged, with the answer that the data give. */
export type Question =
  /** What is the whole of this share? `both` part and whole are printed, `part` only the part, `none` neither. */
  | Asked<'whole', 'both' | 'part' | 'none', { readonly indicator: Indicator; readonly found: Recomputation }>
  /** May this value be laid beside those of other places in its year? */
  | Asked<'comparable', 'yes' | 'no', { readonly indicator: Indicator; readonly row: IndicatorRow }>
  /** Was it received, or what else? */
  | Asked<'honour', HonourStatus, { readonly honour: Honour }>
  /** Is it what was done, or what is aimed at, required, or was before? */
  | Asked<'result', 'result' | 'target' | 'standard' | 'baseline', { readonly indicator: Indicator }>
  /** Is it the exact number, or one end of it? */
  | Asked<'open-end', 'exact' | 'more' | 'less' | 'about', { readonly indicator: Indicator }>;

export type QuestionKind = Question['kind'];

type Asked<Kind, Answer, Subject> = {
  readonly kind: Kind;
  /** The full id of what is judged, fz-210200-2024-001-i07: the same thing is always asked under the same id. */
  readonly id: string;
  readonly entry: Case;
  readonly answer: Answer;
} & Subject;
