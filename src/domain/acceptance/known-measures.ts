import type { CaseRule } from '../case-problem.ts';
import { isResult } from '../indicator.ts';
import { type CanonicalIndicator, canonicalIndicators } from '../vocabularies/canonical-indicators.ts';
import { unitDimension } from '../vocabularies/unit-dimension.ts';

/** Shorter aliases (办结) are words that name a measure only within their sentence. */
const shortestName = 5;

const byName = Map.groupBy(
  canonicalIndicators.flatMap((known) => [known.name, ...known.aliases].map((name) => ({ name, known }))),
  ({ name }) => name,
);

/**
 * A core figure that bears the name of a canonical indicator is tied to it, or its note says why it is another measure: else it
 * is missing from the page on which regions are compared. Figures that no canonical indicator names need none.
 */
export const knownMeasures: CaseRule = ({ case: { indicators } }) =>
  indicators.flatMap((indicator, index) => {
    const { id, name, unit, tier, canonical, note } = indicator;
    if (tier !== 'core' || !isResult(indicator) || canonical !== undefined || note !== undefined) return [];
    const known = canonicalOf(name, unit);
    if (known === undefined || name.length < shortestName) return [];
    const message = `数字 ${id} 的名称是标准指标“${known.name}”的名称，却没有挂上。加一行 canonical: ${known.id}；不是同一种量的，在 note 里写明为什么。`;
    return [{ path: ['indicators', index], rule: 'review-complete', severity: 'error', message }];
  });

function canonicalOf(name: string, unit: string): CanonicalIndicator | undefined {
  const found = byName.get(name)?.map(({ known }) => known) ?? [];
  return found.find((known) => unitDimension(known.unit) === unitDimension(unit));
}
