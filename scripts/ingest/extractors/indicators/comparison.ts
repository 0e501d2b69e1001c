import type { Comparator } from '../../../../src/domain/indicator.ts';

/** How a figure compares with the true number, and the printed words that say so. */
export interface Comparison {
  readonly comparator: Comparator;
  /** The printed word: 近, 以上, 余; undefined for a plain figure. */
  readonly word?: string;
  /** How many characters before and after the figure say so. */
  readonly before: number;
  readonly after: number;
}

/**
 * Reads the words right before and right after a figure and its unit (近…, 不超过…, …以上, …左右), else 余 or 多 inside it.
 * Before a bare 百, 千 or 万 (上百件, 过万人) 上 and 过 say “more than”; before other numerals they belong to another word (通过3件).
 */
export function comparison(before: string, numeral: string, after: string): Comparison {
  const tail = before.slice(-16);
  for (const [pattern, comparator] of AFTER) {
    const match = pattern.exec(after.slice(0, 4));
    if (match !== null) {
      const upper = comparator === '>=' && NOT_REACHED.test(tail) ? '<' : comparator;
      return { comparator: upper, word: match[0].trim(), before: 0, after: match[0].length };
    }
  }
  for (const [pattern, comparator] of BEFORE) {
    const match = pattern.exec(tail);
    if (match === null) continue;
    const word = /^(?:至少|起码|至多|最多|约(?=占))/.exec(match[0])?.[0] ?? match[0].trim();
    return { comparator, word, before: match[0].trim() === word ? match[0].length : 0, after: 0 };
  }
  if (BARE.test(numeral) && /[上过]\s?$/.test(tail))
    return { comparator: '>', word: tail.trim().slice(-1), before: 1, after: 0 };
  const loose = /[余多]/.exec(numeral);
  return loose === null
    ? { comparator: '=', before: 0, after: 0 }
    : { comparator: '>', word: loose[0], before: 0, after: 0 };
}

// 不足20件以上 does not occur; 低于5%以上 does not either, but costs nothing
const NOT_REACHED = /(?:不足|不到|低于)$/;

const BARE = /^(?:[百千万亿]+|半)$/;

const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  // 20%上 at the end of a clause has lost its 以
  [/^\s?(?:及|或|含)?(?:以上|之上)|^上(?=$|[,。;、)])/, '>='],
  [/^\s?(?:及|或|含)?(?:以内|之内|以下|之下)|^内(?![部容设外控])/, '<='],
  [/^\s?(?:左右|上下|不等|许(?![可多]))/, '~'],
  [/^\s?(?:有余|之多(?=余))|^多(?=[,。;、)]|$)/, '>'],
];

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    /(?:不少于|不低于|不小于|不得少于|不得低于|至少|(?<!(?:单[日月笔件周]|历史))最低|起码|不下于?)(?:为|达|到)?\s?$/,
    '>=',
  ],
  [
    /(?:不超过|不高于|不多于|不得超过|不得高于|不得多于|不大于|至多|最多|(?<!(?:单[日月笔件周]|历史))最高|最长|控制在)(?:为|达|到)?\s?$/,
    '<=',
  ],
  [/(?:(?<!证据|能力|经费|资金|动力|供给|准备|意识|水平)不足|不到|不满|未满|未达到?|低于|少于|小于)\s?$/, '<'],
  // 约占全部立案数的13.7%
  [/约占[^,。;\d]{1,14}$/, '~'],
  // 至少建成1个
  [/(?:至少|起码)[^,。\d“”]{1,8}$/, '>='],
  [/(?:至多|最多)(?!的)[^,。\d“”]{1,8}$/, '<='],
  [/(?:将近|接近|几近|临近|近)\s?$/, '~<'],
  [/(?:大约|约|大概)(?:为|有|占|达)?\s?$/, '~'],
  [/(?:超过了?|超出|超|逾|突破了?|高于|多于|大于|远超|胜过)\s?$/, '>'],
];
