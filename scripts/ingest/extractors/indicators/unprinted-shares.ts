import type { Finding } from '../../finding.ts';
import type { Reading } from './read-figure.ts';

/**
 * Rates of how cases ended (纠错率, 和解率, 再次违法率) for which the paragraph prints no count of the cases that ended so: of what they
 * are a share nobody can tell, for one is reckoned of all accepted, another of all closed. One finding a sentence.
 */
export function unprintedShares(readings: readonly Reading[]): readonly Finding[] {
  const bySentence = Map.groupBy(readings, ({ passage }) => passage.text);
  const counts = Map.groupBy(
    readings.filter(({ draft, counted }) => draft.unit !== '%' && COUNTED.test(counted.core)),
    ({ passage }) => passage.paragraphIndex,
  );
  return [...bySentence.values()].flatMap((ofSentence) => {
    const hidden = ofSentence.filter(
      (rate) =>
        isRateOfEndings(rate) && !counts.get(rate.passage.paragraphIndex)?.some((count) => isCountOf(count, rate)),
    );
    const [first] = hidden;
    if (first === undefined) return [];
    const names = hidden.map(({ draft }) => `“${draft.name}”`).join('、');
    return [
      {
        type: 'hidden-denominator',
        severity: 'warning',
        description: `${names}只有比例，没有写明件数，也看不出是谁的比例。`,
        quote: first.draft.evidence.quote,
      },
    ];
  });
}

function isRateOfEndings({ draft, counted, passage }: Reading): boolean {
  return draft.unit === '%' && draft.kind === 'outcome' && passage.role !== 'problems' && ENDING.test(counted.core);
}

/** A count of the cases that ended so, in the same paragraph: 纠错案件16件 for 纠错率. */
function isCountOf({ counted }: Reading, rate: Reading): boolean {
  const word = ENDING.exec(rate.counted.core)?.[1] ?? '';
  if (counted.core.includes(word)) return true;
  return word === '纠错' && CORRECTED.test(counted.core);
}

// 综合纠错率 · 调解和解率 · 协调撤诉率 · 再次违法率
const ENDING = /(纠错|和解|撤诉|违法|再犯|复发|改判|发回)率$/;
const CORRECTED = /撤销|变更|确认违法|责令/;
const COUNTED = /纠错|和解|撤诉|违法|再犯|复发|改判|发回|撤销|变更|责令/;
