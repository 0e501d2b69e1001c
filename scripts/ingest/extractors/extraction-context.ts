import type { PartialDate } from '../../../src/domain/date.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Region } from '../../../src/domain/region.ts';
import type { SourceType } from '../../../src/domain/source.ts';

/**
 * What the pipeline knows about an article when it asks for facts: the results of the extractors that run first (source, region,
 * issuer, period), or what a person wrote beside the seed. A fact that nothing settles stays undefined.
 */
export interface ExtractionContext {
  readonly sourceType?: SourceType | undefined;
  /** When the text was first published; relative dates (今年7月) are read with it. */
  readonly published?: PartialDate | undefined;
  /** Where that date comes from: `url` dates the page, not always what it tells. */
  readonly publishedBasis?: 'stated' | 'url' | 'inferred' | undefined;
  readonly region?: Region | undefined;
  readonly issuer?: string | undefined;
  readonly period?: Period | undefined;
}
