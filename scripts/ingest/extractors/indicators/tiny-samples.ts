import type { Finding } from '../../finding.ts';
import type { Reading } from './read-figure.ts';

/**
 * Rates of fewer than 30 cases: 行政诉讼案件3件，胜诉率100%; 审结25件，其中调解终止8件，调解率32%. The count of cases stands right before the rate, or
 * earlier in the sentence with the part that gives the rate between them.
 */
export function tinySamples(readings: readonly Reading[]): readonly Finding[] {
  return readings.flatMap((rate, index) => {
    if (rate.draft.unit !== '%' || rate.draft.kind !== 'outcome' || !/率$/.test(rate.counted.core)) return [];
    if (LIST_OF_RATES.test(rate.frame.left)) return [];
    const before = readings.slice(Math.max(0, index - MOST), index).filter(({ passage }) => passage === rate.passage);
    const whole = before.findLast((count, at) => isTiny(count, rate) && isWhole(count, before.slice(at + 1), rate));
    if (whole === undefined) return [];
    const { value, unit } = whole.draft;
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

// how many figures before the rate are asked
const MOST = 8;
// 报备率、及时率、规范率均为100%: no rate of one count
const LIST_OF_RATES = /率、[^,。]*率/;

/** Fewer than 30, and so many per cent of it are a whole number; what the rate is named after is its part (纠错16件，纠错率). */
function isTiny({ draft, counted }: Reading, rate: Reading): boolean {
  const { value, unit, comparator } = draft;
  if (value >= 30 || comparator !== '=' || !/^[件起宗例案]$/.test(unit)) return false;
  const named = rate.counted.core.slice(-3, -1);
  if (rate.draft.value < 100 && counted.core.includes(named)) return false;
  const part = (value * rate.draft.value) / 100;
  return Math.abs(part - Math.round(part)) <= value * 0.006;
}

/** Nothing stands between whole and rate, or the part does. */
function isWhole({ draft }: Reading, between: readonly Reading[], rate: Reading): boolean {
  const part = Math.round((draft.value * rate.draft.value) / 100);
  return between.length === 0 || between.some((count) => count.draft.value === part && count.draft.unit === draft.unit);
}
