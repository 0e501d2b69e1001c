import type { PartialDate } from '../../../../src/domain/date.ts';
import type { Period } from '../../../../src/domain/period.ts';
import { numeralValue } from './numeral-value.ts';

/** A word of time in a plain text and the period that it names. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  /** Resolved with the date of publication or the period of the report: 今年, 去年, 上半年. */
  readonly isRelative: boolean;
  /** Less than a year of a year: a quarter, some months. */
  readonly isPartial: boolean;
}

/** What relative words of time are resolved with. */
export interface TimeBase {
  /** The year that 今年 means. */
  readonly year?: number | undefined;
  /** Its beginning, where it has one; of what is told as of a day, that year. */
  readonly start?: PartialDate | undefined;
  /** The end of the article's period, the “now” of 目前 and 以来. */
  readonly now?: PartialDate | undefined;
}

/** Every time expression of a plain text, in its order; of two that overlap the longer one. */
export function timeExpressions(plain: string, base: TimeBase): readonly TimeExpression[] {
  const found = RULES.flatMap((rule) =>
    [...plain.matchAll(rule.pattern)].flatMap((match) => {
      const read = rule.read(
        match.groups ?? {},
        baseOf(match[0], plain.slice(Math.max(0, match.index - NEAR), match.index), base),
      );
      if (read === undefined) return [];
      const period = { label: match[0].trim(), ...read.period };
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          isRelative: false,
          isPartial: false,
          ...read,
          period,
        },
      ];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => other.end >= one.end && other.start <= one.start),
  );
}

/** 上年 is the year before the one that the words before it tell of, else before the article's; 去年 is the year before today. */
function baseOf(label: string, before: string, base: TimeBase): TimeBase {
  if (!/上一?年/.test(label)) return base;
  const told = [...before.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].at(-1)?.[1] ?? base.now?.slice(0, 'yyyy'.length);
  return told === undefined ? base : { ...base, year: Number(told) };
}

const NEAR = 60;

interface Read {
  readonly period: Omit<Period, 'label'>;
  readonly isRelative?: boolean;
  readonly isPartial?: boolean;
}

interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, base: TimeBase) => Read | undefined;
}

const FIRST_MONTHS: ReadonlySet<string> = new Set(['01', '02', '03']);

const YEAR = '(?:(?<year>(?:19|20)\\d{2})\\s?年度?|(?<word>今年|本年度?|去年|上一?年度?|前年))';

const RULES: readonly Rule[] = [
  // 2021-2025年, 2019年至2023年, 2019年和2020年
  {
    pattern: /(?<from>(?:19|20)\d{2})\s?年?\s?(?:[-~至到]|和|与|、)\s?(?<to>(?:19|20)\d{2})\s?年/g,
    read: ({ from, to }) => ({ period: { start: from, end: to, type: 'range' } }),
  },
  // 2022年1月至5月, 今年1-5月, 2023年7月至2024年6月
  {
    pattern: new RegExp(
      `${YEAR}(?<from>\\d{1,2})月?(?:份|\\d{1,2}日)?\\s?[-~至到]\\s?(?:(?<toYear>20\\d{2})年)?(?<to>\\d{1,2})月(?:份|底|末|\\d{1,2}日)?`,
      'g',
    ),
    read: (groups, base) => {
      const year = yearOf(groups, base);
      if (year === undefined) return undefined;
      const toYear = groups['toYear'] ?? String(year);
      const period = {
        start: month(year, groups['from']),
        end: month(Number(toYear), groups['to']),
        type: 'range' as const,
      };
      return { period, isRelative: groups['word'] !== undefined, isPartial: toYear === String(year) };
    },
  },
  // 截至2024年底, 截至今年6月, 到2024年12月31日
  {
    pattern: new RegExp(
      `(?:截至|截止到?|截至到|到|至)\\s?${YEAR}(?:(?<to>\\d{1,2})月(?:份|底|末|\\d{1,2}日)?|年?[底末])?`,
      'g',
    ),
    read: (groups, base) => {
      const year = yearOf(groups, base);
      if (year === undefined) return undefined;
      return {
        period: { asOf: month(year, groups['to'] ?? '12'), type: 'as-of' },
        isRelative: groups['word'] !== undefined,
      };
    },
  },
  // 截至10月底
  {
    pattern: /(?:截至|截止到?)\s?(?<to>\d{1,2})月(?:份|底|末|\d{1,2}日)?/g,
    read: ({ to }, { year }) => (year === undefined ? undefined : { period: { asOf: month(year, to), type: 'as-of' } }),
  },
  // 2024年第三季度, 今年上半年, 2024年前三季度, 2023年以来, 2024年底, 2024年
  {
    pattern: new RegExp(
      `(?:自|从)?${YEAR}(?:(?<part>第?[一二三四1-4]季度|前[一二三1-3]个?季度|上半年|下半年)|(?<same>同期)|(?<since>(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:[^,。;]{0,8}?)(?:以来|至今|开始|(?<!\\d)起(?![诉草步来点码])))|年?(?<at>[底末])|(?<from>\\d{1,2})月(?:份|\\d{1,2}日)?)?`,
      'g',
    ),
    read: (groups, base) => {
      const year = yearOf(groups, base);
      return year === undefined
        ? undefined
        : { ...inYear(year, groups, base), isRelative: groups['word'] !== undefined };
    },
  },
  // 第三季度, 上半年, 1至5月 without a year
  {
    pattern: /(?<part>第[一二三四1-4]季度|前[一二三1-3]个?季度|上半年|下半年)/g,
    read: (groups, base) => (base.year === undefined ? undefined : inYear(base.year, groups, base)),
  },
  {
    pattern: /(?<from>\d{1,2})月?(?:份)?\s?[-~至到]\s?(?<to>\d{1,2})月/g,
    read: ({ from, to }, { year }) =>
      year === undefined
        ? undefined
        : { period: { start: month(year, from), end: month(year, to), type: 'range' }, isPartial: true },
  },
  // 近三年, 过去五年, 十年来, 近两年来, 5年间
  {
    pattern:
      /(?:近|过去|最近|这)(?<long>[\d一二两三四五六七八九十]{1,4})(?:多|余)?年(?:来|间|以来)?|(?<!第)(?<span>[\d一二两三四五六七八九十]{1,4})(?:多|余)?年(?:来|间|以来)/g,
    read: (groups, { now }) => {
      const years = numeralValue(groups['long'] ?? groups['span'] ?? '');
      if (years === undefined || now === undefined) return undefined;
      // what is told in the first months of a year tells of the years before
      const isSpring = FIRST_MONTHS.has(now.slice('yyyy-'.length, 'yyyy-mm'.length));
      const end = Number(now.slice(0, 4)) - (isSpring ? 1 : 0);
      const start = end - years + (groups['long'] === undefined && !isSpring ? 0 : 1);
      const period = { start: String(start), end: isSpring ? String(end) : now, type: 'range' as const };
      return start < 1949 ? undefined : { period };
    },
  },
  // 十年前, 2年前
  {
    pattern: /(?<span>[\d一二两三四五六七八九十]{1,4})年前/g,
    read: (groups, { now }) => {
      const years = numeralValue(groups['span'] ?? '');
      if (years === undefined || now === undefined || years > 70) return undefined;
      return { period: { asOf: String(Number(now.slice(0, 4)) - years), type: 'as-of' } };
    },
  },
  // 公证法实施以来, 成立以来, 近年来, 多年来
  {
    pattern: /(?:自|从)[^,。;:、]{0,16}?以来|[^,。;:、\d]{0,16}?以来|近年来|近些年来?|多年来/g,
    read: (_, { now }) => ({ period: now === undefined ? {} : { end: now, type: 'since' } }),
  },
  // 目前, 截至目前, 如今
  {
    pattern: /截至目前|截止目前|截至发稿|目前|如今|现已|现有|至今/g,
    read: (_, { now }) => (now === undefined ? undefined : { period: { asOf: now, type: 'as-of' } }),
  },
  // 2025年 as a bare year that no rule above took whole: 2023年度市级统筹项目
];

function yearOf(groups: Readonly<Record<string, string | undefined>>, base: TimeBase): number | undefined {
  const { year, word } = groups;
  if (year !== undefined) return Number(year);
  if (base.year === undefined || word === undefined) return undefined;
  if (/^前/.test(word)) return base.year - 2;
  return /^[去上]/.test(word) ? base.year - 1 : base.year;
}

function inYear(year: number, groups: Readonly<Record<string, string | undefined>>, base: TimeBase): Read {
  const { part, since, at, from } = groups;
  if (part !== undefined) return { period: partOf(year, part), isPartial: true };
  if (since !== undefined) {
    const start = /^(\d{1,2})月/.exec(since)?.[1];
    // said in spring of the year before's work: 今年以来 has no end within it
    const isOver = base.now !== undefined && Number(base.now.slice(0, 'yyyy'.length)) < year;
    const end = base.now === undefined || isOver ? {} : { end: base.now };
    return { period: { start: start === undefined ? String(year) : month(year, start), ...end, type: 'since' } };
  }
  if (at !== undefined) return { period: { asOf: `${year}-12`, type: 'as-of' } };
  if (from !== undefined)
    return { period: { start: month(year, from), end: month(year, from), type: 'range' }, isPartial: true };
  return { period: { start: String(year), end: String(year), type: 'year' } };
}

/** 第三季度 → July to September, 前三季度 → January to September, 上半年 → January to June. */
function partOf(year: number, part: string): Omit<Period, 'label'> {
  if (part === '上半年') return { start: month(year, '1'), end: month(year, '6'), type: 'range' };
  if (part === '下半年') return { start: month(year, '7'), end: month(year, '12'), type: 'range' };
  const quarter = numeralValue(/[一二三四1-4]/.exec(part)?.[0] ?? '') ?? 4;
  const first = part.startsWith('前') ? 1 : quarter * 3 - 2;
  return { start: month(year, String(first)), end: month(year, String(quarter * 3)), type: 'range' };
}

function month(year: number, number: string | undefined): PartialDate {
  const value = Math.min(12, Math.max(1, Number(number ?? '1') || 1));
  return `${year}-${String(value).padStart(2, '0')}`;
}
