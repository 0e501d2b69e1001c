import type { Finding } from '../../finding.ts';
import type { Reading } from './read-figure.ts';

/**
 * Shares whose whole the text does not print, found by working it out: 结案182件、占比19.3% means about 943 cases, and no such number
 * stands in the paragraph or before it. Two such shares of one sentence that cannot have the same whole are inconsistent.
 */
export function hiddenDenominators(readings: readonly Reading[]): readonly Finding[] {
  const bySentence = Map.groupBy(readings, ({ passage }) => passage.text);
  return [...bySentence.values()].flatMap((ofSentence) => {
    const [first] = ofSentence;
    if (first === undefined) return [];
    const pairs = pairsOf(ofSentence);
    if (pairs.length === 0) return [];
    const printed = readings
      .filter(({ passage }) => passage.paragraphIndex <= first.passage.paragraphIndex)
      .map(({ draft }) => draft.value);
    const hidden = pairs.filter(({ whole }) => !printed.some((value) => isWithin(value, whole)));
    return hidden.length === 0 ? [] : [hiddenFinding(hidden), ...inconsistent(hidden)];
  });
}

interface Pair {
  readonly part: Reading;
  readonly share: Reading;
  readonly whole: Interval;
}

type Interval = readonly [low: number, high: number];

/** Each share of a sentence with the count right before it that it is the share of. */
function pairsOf(readings: readonly Reading[]): Pair[] {
  return readings.flatMap((share, index) => {
    const part = readings[index - 1];
    if (part === undefined || !isShareOf(share, part)) return [];
    return [{ part, share, whole: impliedWhole(part, share) }];
  });
}

/** 经调解结案182件、占比19.3%; 直接纠错案件171件、纠错率18.1%. A share that names its whole (占全部案件的) hides nothing. */
function isShareOf(share: Reading, part: Reading): boolean {
  const { draft, counted } = share;
  if (
    draft.unit !== '%' ||
    draft.kind !== 'outcome' ||
    draft.comparator !== '=' ||
    draft.value <= 0 ||
    draft.value >= 100
  )
    return false;
  if (part.draft.comparator !== '=' || part.draft.unit === '%' || part.growth !== undefined) return false;
  if (/^(?:其中|约)?占(?:比|总数|比重|比例)?(?:为|达)?$/.test(counted.left)) return true;
  const named = /^(?!综合|总|整体|平均)[^,。]{0,6}?(.{2})[率比]$/.exec(counted.left)?.[1];
  return (
    named !== undefined &&
    /^[件起宗例人名]$/.test(part.draft.unit) &&
    part.counted.core.includes(named) &&
    share.frame.figure.start - part.frame.figure.end < 12
  );
}

/** 182 cases that are 19.3 % (19.25 to 19.35) are so of 940.6 to 945.5; 2.73万 may be 27250 to 27350. */
function impliedWhole(part: Reading, share: Reading): Interval {
  const [count, percent] = [halfUnit(part), halfUnit(share)];
  const low = ((part.draft.value - count) * 100) / (share.draft.value + percent);
  return [low, ((part.draft.value + count) * 100) / Math.max(share.draft.value - percent, 1e-9)];
}

/** Half of the last printed digit; a whole number is exact. */
function halfUnit({ draft }: Reading): number {
  const decimals = /\.(\d+)/.exec(draft.valueText)?.[1]?.length;
  const scale = /[万亿]/.exec(draft.valueText)?.[0];
  if (draft.unit !== '%' && decimals === undefined && scale === undefined) return 0;
  return 0.5 * 10 ** -(decimals ?? 0) * (scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1);
}

function isWithin(value: number, [low, high]: Interval): boolean {
  return value >= Math.floor(low) && value <= Math.ceil(high);
}

function hiddenFinding(pairs: readonly Pair[]): Finding {
  const said = pairs.map(
    ({ part, share, whole }) =>
      `${part.draft.value}${part.draft.unit}、${share.draft.value}% 推出总数约 ${about(whole)}`,
  );
  return {
    type: 'hidden-denominator',
    severity: 'warning',
    description: `比例没有写明是谁的比例，文中也没有相应的总数：${said.join('；')}。`,
    quote: pairs[0]?.part.draft.evidence.quote ?? '',
  };
}

function inconsistent(pairs: readonly Pair[]): Finding[] {
  return pairs.flatMap((pair, index) => {
    const other = pairs.slice(0, index).find(({ whole }) => whole[1] < pair.whole[0] || pair.whole[1] < whole[0]);
    if (other === undefined) return [];
    return [
      {
        type: 'inconsistent-shares',
        severity: 'warning',
        description: `同一句里的两个比例推出不同的总数：约 ${about(other.whole)} 与约 ${about(pair.whole)}，口径可能不同。`,
        quote: pair.share.draft.evidence.quote,
      },
    ];
  });
}

function about([low, high]: Interval): string {
  const [from, to] = [Math.ceil(low), Math.floor(high)];
  return from >= to ? String(Math.round((low + high) / 2)) : `${from}—${to}`;
}
