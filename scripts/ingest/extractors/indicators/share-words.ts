import { type Unit, units } from '../../../../src/domain/vocabularies/units.ts';
import { numeralValue } from './numeral-value.ts';

/** A share, multiple or ratio that is printed in words. */
export interface ShareWord {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly text: string;
  readonly unit: Unit;
}

/** 百分之九十八 → 98 %, 三成 → 30 %, 半数 → 50 %, 翻一番 → 1 番, 1∶3 → 1/3 比: what is no plain numeral with a unit behind it. */
export function shareWords(plain: string): readonly ShareWord[] {
  return FORMS.flatMap(({ pattern, unit, read, isWord }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const [whole, text = whole, more = ''] = match;
      const value = read(text, more);
      const known = units.get(unit);
      if (value === undefined || known === undefined) return [];
      const start = match.index + whole.indexOf(text);
      return [{ start, end: match.index + whole.length, value, text: isWord ? whole : text, unit: known }];
    }),
  );
}

interface Form {
  /** Group 1 is the printed number, group 2 what else bears on its value; a match ends where the figure ends. */
  readonly pattern: RegExp;
  readonly unit: string;
  readonly read: (text: string, more: string) => number | undefined;
  /** The whole match is printed in place of a number: 六成, 一番. */
  readonly isWord?: true;
}

const FORMS: readonly Form[] = [
  // 百分之九十八点五, 百分之98
  { pattern: /百分之([\d.]{1,9}|[一二三四五六七八九十百点〇]{1,9})/g, unit: '%', read: numeralValue },
  // 占三分之一, 占全省的1/4; other fractions compare loosely (少了三分之一)
  {
    pattern: /(?<=占[^,。;\d]{0,20})([一二两三四五六七八九十]|\d{1,2})分之([一二三四五六七八九]|\d{1,2})/g,
    unit: '%',
    read: (whole, part) => percent(numeralValue(part), numeralValue(whole)),
    isWord: true,
  },
  {
    pattern: /(?<=占[^,。;\d]{0,20})(\d{1,2})\/(\d{1,2})(?![\d年月./])/g,
    unit: '%',
    read: (part, whole) => percent(Number(part), Number(whole)),
    isWord: true,
  },
  // 近三成, 七成以上, 八成半, 八成五, 七成多; not 建成, 三成为
  {
    pattern: /([一二两三四五六七八九]|\d{1,2})成([半一二三四五六七八九]?)[多余]?(?![为立果功员效长熟本分品就都])/g,
    unit: '%',
    read: (digit, half) => (numeralValue(digit) ?? Number.NaN) * 10 + (half === '半' ? 5 : (numeralValue(half) ?? 0)),
    isWord: true,
  },
  // 近半数, 超过一半, 半数以上, 过半
  { pattern: /(?<=[近超过占达逾约])(半数|一半)|(半数|一半)(?=以上)/g, unit: '%', read: () => 50 },
  // 占比过半, 参与者过半
  { pattern: /(?<=过)(半)(?=$|[,。;、)的])/g, unit: '%', read: () => 50 },
  // 翻一番, 翻了两番
  { pattern: /(?<=翻了?)([一二两三])番/g, unit: '番', read: numeralValue, isWord: true },
  // 比例为1:3, 之比由1:1.6变为1.9:1
  {
    pattern: /(?<=比[^。;]{0,16})(\d{1,6}(?:\.\d{1,6})?)\s?:\s?(\d{1,6}(?:\.\d{1,6})?)/g,
    unit: '比',
    read: (a, b) => Number(a) / Number(b),
    isWord: true,
  },
];

/** 1 of 3 → 33.33; a part that is no part of its whole has no value. */
function percent(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || part <= 0 || part >= whole) return undefined;
  return Math.round((part / whole) * 1e4) / 100;
}
