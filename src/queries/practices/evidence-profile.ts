import type { Case } from '../../domain/case.ts';
import type { Document } from '../../domain/document.ts';
import { type Indicator, isResult } from '../../domain/indicator.ts';
import type { PracticeRow } from '../practice-rows.ts';
import type { Recomputation } from '../recompute/recomputation.ts';
import { isIndependentSource } from './is-independent-source.ts';

/** What bears out the claims of a practice: five questions with yes or no, never added up. */
export interface EvidenceProfile {
  /** Who tells of it is neither the region nor a body above it (see `isIndependentSource`). */
  readonly isIndependent: boolean;
  /** 有数字: the figures named as results of the practice that say what was done or reached; no targets, no earlier values. */
  readonly figures: readonly Indicator[];
  /** 有分母: the shares among its results, or of which one of them is the part, whose part and whole the source prints. */
  readonly ratios: readonly Extract<Recomputation, { readonly kind: 'ratio' }>[];
  /**
   * 有前后对比: growths and earlier values that are results themselves, growths of which a result is the present value, and earlier
   * values in the sentence of a result of the same unit.
   */
  readonly changes: readonly Indicator[];
  /** 第三方核验: the reports of third parties that are cited in the sentence of the practice or of one of its results. */
  readonly reports: readonly Document[];
}

/**
 * The evidence profile of a practice.
 *
 * @param found what can be recomputed in its case
 */
export function evidenceProfile(
  { entry, practice, results }: PracticeRow,
  found: readonly Recomputation[],
): EvidenceProfile {
  const resultIds = new Set(results.map(({ id }) => id));
  const figures = results.filter(isResult);
  const sentences = figures.map(({ evidence }) => evidence.sentence);
  const grownIds = new Set(
    found.flatMap((item) => (item.kind === 'former-value' && resultIds.has(item.now.id) ? [item.indicator.id] : [])),
  );
  return {
    isIndependent: isIndependentSource(entry),
    figures,
    ratios: found
      .filter((item) => item.kind === 'ratio')
      .filter(({ indicator, parts }) => [indicator, ...parts].some(({ id }) => resultIds.has(id))),
    changes: entry.indicators.filter((indicator) => {
      const { id, kind, unit, evidence } = indicator;
      if (kind === 'baseline')
        return resultIds.has(id) || figures.some((other) => other.unit === unit && isBeside(other, evidence));
      return kind === 'growth' && (resultIds.has(id) || grownIds.has(id));
    }),
    reports: thirdPartyReports(entry, [...sentences, sentenceOf(practice.evidence)]),
  };
}

function isBeside({ evidence }: Indicator, { sentence }: Indicator['evidence']): boolean {
  return evidence.sentence === sentence;
}

function thirdPartyReports({ documents }: Case, sentences: readonly string[]): readonly Document[] {
  return documents.filter(({ role, evidence }) => {
    if (role !== 'cited-third-party') return false;
    const own = sentenceOf(evidence);
    return sentences.some((sentence) => sentence.includes(own) || own.includes(sentence));
  });
}

function sentenceOf({ quote, sentence = quote }: { readonly quote: string; readonly sentence?: string | undefined }) {
  return sentence;
}
