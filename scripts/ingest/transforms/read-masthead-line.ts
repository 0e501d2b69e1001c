import { type MastheadField, mastheadLabels } from './masthead-labels.ts';
import { readDate } from './read-date.ts';

/** One labelled value of a masthead line; a date that stands without a label has the field `date`. */
export interface MastheadEntry {
  readonly field: MastheadField;
  readonly value: string;
}

/**
 * The values of a line that says where and when an article appeared, or undefined for any other line:
 * `（2022-12-06）稿件来源：法治日报政法 |`, `时间：2019-11-13 来源：山东省司法厅 作者：佚名 浏览量：`.
 */
export function readMastheadLine(line: string): readonly MastheadEntry[] | undefined {
  const text = line.replaceAll(FRAME, ' ').replaceAll(/\s+/g, ' ').trim();
  if (text === '' || text.length > 220) return undefined;
  const matches = [...text.matchAll(LABEL)];
  const head = text.slice(0, matches[0]?.index ?? text.length).trim();
  const entries = matches.map((match, index): MastheadEntry => {
    const value = text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length).trim();
    return { field: FIELDS.get((match[1] ?? '').replaceAll(' ', '')) ?? 'none', value };
  });
  const leading = readLeading(head, entries.length > 0);
  if (leading === undefined || entries.some(({ value }) => isSentence(value))) return undefined;
  const all = [...leading, ...entries];
  return all.length === 0 ? undefined : all;
}

/** What stands before the first label: nothing, a date, or the outlet and a date (云州日报 2024年3月5日 10:20). */
function readLeading(head: string, hasLabels: boolean): readonly MastheadEntry[] | undefined {
  if (head === '') return [];
  const date = readDate(head);
  if (date === undefined) return undefined;
  const rest = head
    .replace(DATE_AND_TIME, ' ')
    .replace(/原创|转载/, ' ')
    .trim();
  const entry = { field: 'date' as const, value: date };
  if (rest === '') return [entry];
  const words = rest.split(' ').filter((word) => word !== '' && !PROVINCE.test(word) && !PAGE.test(word));
  const outlet = words.at(-1);
  const isName = words.length <= 3 && words.every((word) => /^[\p{Script=Han}A-Za-z\d·]{2,16}$/u.test(word));
  if (outlet === undefined || !isName || (!hasLabels && /[年月日]$/.test(outlet))) return undefined;
  return [
    entry,
    { field: 'outlet', value: outlet },
    ...words.slice(0, -1).map((value) => ({ field: 'author' as const, value })),
  ];
}

function isSentence(value: string): boolean {
  return value.length > 60 ? !/^https?:/.test(value) : /[。；！？]|，.{12}/.test(value);
}

const FIELDS: ReadonlyMap<string, MastheadField> = new Map(mastheadLabels);
/** A label at the start of the line or after a blank; its characters may be spaced out (来　源：). */
const LABEL = new RegExp(`(?<=^|[\\s\\d])(${mastheadLabels.map(([label]) => [...label].join(' ?')).join('|')}) ?[：:]`, 'g');
// Bars and brackets that frame such lines
const FRAME = /[|｜【】[\]（）()]/g;
const DATE_AND_TIME =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s?(?:星期|周)[一二三四五六日天])?(?:\s?T?\d{1,2}[:：时]\d{1,2}分?(?:[:：]\d{1,2}秒?)?)?/;
// A4版 · 第3版：法治
const PAGE = /^第?[A-Z]?\d{1,3}版/;
// WeChat prints the province of the sender after the date.
const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾)$/;
