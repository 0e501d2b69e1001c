import type { FlatItem } from './flat-case.ts';

/**
 * Whether two items were read from the same words: the quote of one holds that of the other, or within one sentence they share
 * more than half of the shorter one (`建成甲、乙两中心` and `乙两中心投入使用`). Anomalies must be of one type too.
 */
export function isSamePassage(left: FlatItem, right: FlatItem): boolean {
  const [one, other] = [passageOf(left), passageOf(right)];
  if (one.quote === undefined || other.quote === undefined || one.type !== other.type) return false;
  const sentence = commonSentence(one.sentence, other.sentence);
  if (sentence === undefined) return false;
  return (
    one.quote.includes(other.quote) || other.quote.includes(one.quote) || overlap(sentence, one.quote, other.quote)
  );
}

interface Passage {
  readonly quote: string | undefined;
  readonly sentence: string | undefined;
  readonly type: string | undefined;
}

function passageOf({ fields }: FlatItem): Passage {
  const evidence = fields.get('evidence');
  const parts = new Map(typeof evidence === 'object' && evidence !== null ? Object.entries(evidence) : fields);
  return { quote: text(parts.get('quote')), sentence: text(parts.get('sentence')), type: text(fields.get('type')) };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The longer one where it holds the other; empty where a sentence is not known, for then only the quotes can be compared. */
function commonSentence(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return '';
  if (one.includes(other)) return one;
  return other.includes(one) ? other : undefined;
}

function overlap(sentence: string, one: string, other: string): boolean {
  const [start, otherStart] = [sentence.indexOf(one), sentence.indexOf(other)];
  if (start < 0 || otherStart < 0) return false;
  const shared = Math.min(start + one.length, otherStart + other.length) - Math.max(start, otherStart);
  return shared * 2 > Math.min(one.length, other.length);
}
