import type { Finding } from '../../finding.ts';
import type { Reading } from './read-figure.ts';

/** Rates of fewer than 30 cases: 行政诉讼案件3件，胜诉率100%. The case count must stand right before and fit the rate. */
export function tinySamples(readings: readonly Reading[]): readonly Finding[] {
  return readings.flatMap((rate, index) => {
    const whole = readings[index - 1];
    if (
      whole === undefined ||
      whole.passage !== rate.passage ||
      rate.draft.unit !== '%' ||
      rate.draft.kind !== 'outcome'
    )
      return [];
    const { value, unit, comparator } = whole.draft;
    if (value >= 30 || comparator !== '=' || !/^[件起宗例案]$/.test(unit) || !/率$/.test(rate.counted.core)) return [];
    const part = (value * rate.draft.value) / 100;
    if (Math.abs(part - Math.round(part)) > value * 0.006) return [];
    return [
      {
        type: 'tiny-sample',
        severity: 'note',
        description: `“${rate.draft.name}”${rate.draft.value}% 只出自 ${value} ${unit}，一件之差就会大变。`,
        quote: rate.draft.evidence.quote,
      },
    ];
  });
}
