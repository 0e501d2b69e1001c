import type { Passage } from '../text/passages-of.ts';
import { spansOf } from '../text/spans-of.ts';
import { plainText } from './plain-text.ts';
import { type TimeBase, type TimeExpression, timeExpressions } from './time-expressions.ts';
import { type TopicMark, topicMarks } from './topic-marks.ts';

/** A sentence with what is looked up in it more than once. */
export interface Sentence {
  readonly passage: Passage;
  /** The sentence as plain text. */
  readonly plain: string;
  /** Its time expressions that may date a figure. */
  readonly times: readonly TimeExpression[];
  readonly topics: readonly TopicMark[];
}

/**
 * The sentences of a paragraph. What goes on without a stop for longer than anybody writes (a list pasted in one line) is cut at
 * pauses, so that the work on a sentence stays small.
 */
export function sentencesOf(passages: readonly Passage[], base: TimeBase): readonly Sentence[] {
  return passages.flatMap(pieces).map((passage) => {
    const plain = plainText(passage.text);
    return { passage, plain, times: timesOf(plain, base), topics: topicMarks(plain) };
  });
}

function pieces(passage: Passage): Passage[] {
  const { text } = passage;
  if (text.length <= LONGEST) return [passage];
  const parts: Passage[] = [];
  for (let start = 0; start < text.length;) {
    const window = text.slice(start, start + LONGEST);
    const cut = start + LONGEST >= text.length ? window.length : lastPause(window) + 1 || window.length;
    parts.push({ ...passage, text: window.slice(0, cut) });
    start += cut;
  }
  return parts.filter((part) => part.text.trim() !== '');
}

function lastPause(text: string): number {
  return Math.max(...[...'；;，,、 \n'].map((mark) => text.lastIndexOf(mark)));
}

/** Time words inside titles and quoted names date those, and those behind 比 and 较 the other number, not the figures. */
function timesOf(plain: string, base: TimeBase): readonly TimeExpression[] {
  if (!/[年月季来前]|目前|如今|至今|现/.test(plain)) return [];
  const named = [...spansOf(plain, 'titles'), ...spansOf(plain, 'quotes').filter(({ inner }) => !/[,。;]/.test(inner))];
  return timeExpressions(plain, base).filter(({ start, end }) => {
    const [before, after] = [plain.slice(Math.max(0, start - 3), start), plain.slice(end, end + 12)];
    if (named.some((span) => span.start <= start && end <= span.end)) return false;
    if (/(?:[比较同与]|较之|相比)\s?$/.test(before) && !/^的?\s?\d/.test(after)) return false;
    // 被评为2016-2020年普法先进城市
    if (/(?:评为|授予|荣获|获评|命名为|入选|获)\s?$/.test(before)) return false;
    // 自2012年以来的第七次会议
    if (/^的?(?:第|首)/.test(after)) return false;
    return !/^(?:同期)?的?(?:近|约|超)?[\d.一二三四五六七八九十]{1,6}倍/.test(after);
  });
}

const LONGEST = 1500;
