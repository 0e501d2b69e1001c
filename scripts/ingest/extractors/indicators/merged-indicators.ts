import { units } from '../../../../src/domain/vocabularies/units.ts';
import type { Finding } from '../../finding.ts';
import { canonicalOf } from './canonical-of.ts';
import type { Reading } from './read-figure.ts';

/** Figures that count two measures at once: 办理人大代表建议、政协委员提案25件, where each has a canonical indicator of its own. */
export function mergedIndicators(readings: readonly Reading[]): readonly Finding[] {
  return readings.flatMap(({ draft, counted }) => {
    const unit = units.get(draft.unit);
    const parts = counted.left.split(/、|以及|和(?!解)|及(?!时|格)|(?<!参)与/);
    if (unit === undefined || parts.length < 2 || counted.head !== '') return [];
    const ids = parts.map(
      (phrase) => canonicalOf({ unit, phrase, predicate: '', topic: undefined, isGrowth: false })?.id,
    );
    if (new Set(ids.filter((id) => id !== undefined)).size < 2) return [];
    return [
      {
        type: 'merged-indicator',
        severity: 'warning',
        description: `${draft.valueText}${draft.unit}是几件事合在一起的数（${parts.join('、')}），不能归于其中一项。`,
        quote: draft.evidence.quote,
      },
    ];
  });
}
