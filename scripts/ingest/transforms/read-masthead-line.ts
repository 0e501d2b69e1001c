import { type MastheadField, mastheadLabels } from './masthead-labels.ts';
import { readByline } from './read-byline.ts';
import { readDate } from './read-date.ts';

/** One labelled value of a masthead line; a date that stands without a label has the field `date`. */
export interface MastheadEntry {
  readonly field: MastheadField;
  readonly value: string;
}

/**
 * The values of a line that says where and when an article appeared, or undefined for any other line:
 * `（2021-03-04）稿件来源：云州日报政法 |`, `时间：2021-03-04 来源：云海省司法厅 作者：佚名 浏览量：`, a row of a table
 * (`发文机关 | 云州市司法局 |`), the issue that a copy names (`《人民日报》（2024年04月02日 07版）`).
 */
export function readMastheadLine(line: string): readonly MastheadEntry[] | undefined {
  const issue = line.length > 80 ? null : line.replaceAll(/\s/g, '').match(ISSUE);
  if (issue !== null) return issueEntries(issue[1] ?? '', issue[2] ?? '');
  const text = line.length > 300 ? '' : plainLine(line);
  if (text === '' || text.length > 220) return undefined;
  if (PAPER_ALONE.test(text)) return [{ field: 'site', value: text }];
  const page = PAGE_ALONE.exec(text)?.[1];
  if (page !== undefined) return [{ field: 'column', value: page }];
  const matches = [...simplified(text).matchAll(LABEL)];
  const head = text.slice(0, matches[0]?.index ?? text.length).trim();
  const entries = matches.map((match, index): MastheadEntry => {
    const value = text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length).trim();
    return { field: FIELDS.get((match[1] ?? '').replaceAll(' ', '')) ?? 'none', value };
  });
  const hasOutlet = entries.some(({ field }) => field === 'outlet');
  const leading = (hasOutlet ? readGluedTitle(head) : undefined) ?? readLeading(head, entries.length > 0);
  if (
    leading === undefined ||
    entries.some(({ field, value }) => isSentence(value) && (field !== 'none' || value.length > 40))
  )
    return undefined;
  const all = [...leading, ...entries.flatMap(withDate)];
  return all.length === 0 ? undefined : all;
}

function issueEntries(paper: string, date: string): readonly MastheadEntry[] {
  return [
    { field: 'published', value: readDate(date) ?? '' },
    { field: 'outlet', value: paper },
  ];
}

/**
 * 来源：云州日报（2024年4月2日第3版） names the issue as well; 来源：云州网 | 2024-04-02 16:20 and 作者：秦川 2024-04-02 the site's own date; a
 * date without its page is none of the paper's.
 */
function withDate({ field, value: whole }: MastheadEntry): readonly MastheadEntry[] {
  const value = whole.replace(COUNTER, '');
  const [, name, date, page] = (DATED_FIELDS.has(field) ? value.match(NAME_AND_DATE) : null) ?? [];
  if (name === undefined || date === undefined) return [{ field, value }];
  if (page !== undefined && field === 'outlet') return issueEntries(name, date);
  return [
    { field, value: name },
    { field: 'date', value: readDate(date) ?? '' },
  ];
}

/** The bars, blanks and brackets that part labels from values in tables and forms become colons, all other bars and brackets blanks. */
function plainLine(line: string): string {
  const bracketed = line.replace(LABEL_IN_BRACKETS, '$1：');
  const barred = /[|｜丨]/.test(bracketed) ? bracketed.replaceAll(LABEL_AND_BAR, '$1：') : bracketed;
  const labelled = BEGINS_WITH_LABEL.test(barred) ? barred.replaceAll(LABEL_AND_BLANK, '$1：') : barred;
  return labelled
    .replaceAll(GLUED_LABEL, ' ')
    .replaceAll(FRAME, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(TOOL, '')
    .trim();
}

// 来源：云州日报作者：秦川, the spans of a page with nothing between them
const GLUED_LABEL =
  /(?<=[^\s|｜丨【（([：:])(?=(?:作者|记者|责任编辑|责编|发布时间|发布日期|浏览次数|浏览量|阅读量)[：:])/g;

/** What stands before the first label: nothing, a date, or a name before or after one (云州日报 2024年3月5日 10:20 云海). */
function readLeading(head: string, hasLabels: boolean): readonly MastheadEntry[] | undefined {
  if (head === '') return [];
  const siteAndAddress = hasLabels ? SITE_AND_ADDRESS.exec(head)?.[1] : undefined;
  if (siteAndAddress !== undefined) return [{ field: 'site', value: siteAndAddress }];
  const date = head.match(DATE_AND_TIME);
  const value = readDate(head);
  if (date?.index === undefined || value === undefined) return undefined;
  const entry: MastheadEntry = { field: 'date', value };
  const before = wordsOf(head.slice(0, date.index));
  const tail = head.slice(date.index + date[0].length);
  // （云州日报 2024年3月5日 A3版 记者 李言）
  const byline = readByline(wordsOf(tail).join(' '));
  const after = byline?.rest === '' ? [] : wordsOf(tail);
  const isMasthead = [...before, ...after].every((word) => /^[\p{Script=Han}A-Za-z\d·－-]{2,16}$/u.test(word));
  if (before.length > 3 || after.length > 1 || !isMasthead) return undefined;
  if (before.length === 0 && after.length > 0 && !hasLabels && /[年月日]$/.test(after[0] ?? '')) return undefined;
  // WeChat prints the author before its account, and the sender's province after the date.
  const page = head.match(PAGE_NAME)?.[1];
  const site = before.at(-1) ?? (page === undefined ? after[0] : undefined);
  const authors = before.slice(0, -1).filter((word) => word !== site);
  return [
    entry,
    ...(site === undefined ? [] : [{ field: 'site' as const, value: site }]),
    ...authors.map((author) => ({ field: 'author' as const, value: author })),
    ...(byline?.rest === '' ? [{ field: 'author' as const, value: wordsOf(tail).join(' ') }] : []),
    ...(page === undefined ? [] : [{ field: 'column' as const, value: page }]),
  ];
}

/** 织密法治之网护航高质量发展 2024-03-05 来源：云州日报: before a line that names its source, a long name is the title. */
function readGluedTitle(head: string): readonly MastheadEntry[] | undefined {
  const date = head.match(DATE_AND_TIME);
  const title = head.slice(0, date?.index ?? 0).trim();
  if (date === null || title.length < 10 || title.length > 60) return undefined;
  return [
    { field: 'date', value: readDate(head) ?? '' },
    { field: 'title', value: title },
  ];
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/原创|转载/, ' ')
    .split(' ')
    .filter((word) => word !== '' && !PAGE.test(word) && !EDITION.test(word));
}

/** 來源 as 来源: the same number of characters, so that places in one are places in the other. */
function simplified(text: string): string {
  return text.replaceAll(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}

function isSentence(value: string): boolean {
  return value.length > 60 ? !/^https?:/.test(value) : /[。；！？]|，.{12}/.test(value);
}

const SIMPLIFIED = new Map(
  '來来 時时 間间 發发 佈布 記记 編编 輯辑 責责 點点 擊击 瀏浏 覽览 閱阅 讀读 號号 機机 關关 單单 標标 題题 鏈链 網网 欄栏 轉转 載载'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const FIELDS: ReadonlyMap<string, MastheadField> = new Map(mastheadLabels);
const spaced = mastheadLabels.map(([label]) => [...label].join(' ?'));
const long = mastheadLabels.filter(([label]) => label.length > 3).map(([label]) => [...label].join(' ?'));
// A label at the start of the line or after a blank, its characters may be spaced out (来 源：); one of four characters anywhere,
// for pages glue them to the value before (区司法局发布时间：).
const LABEL = new RegExp(`((?<=^|[\\s\\d：:])(?:${spaced.join('|')})|(?:${long.join('|')})) ?[：:]`, 'g');
const LABEL_AND_BAR = new RegExp(`(?<=^|[\\s|])(${spaced.join('|')}) ?[|｜丨] ?`, 'g');
// 【案例名称】一码管到底
const LABEL_IN_BRACKETS = new RegExp(`^【(${spaced.join('|')})】(?=.)`);
// 发布机构 市政府办公室 发文日期 2019-11-29, a row of a table that lost its bars; short labels only where they are spaced out (文 号)
const rowLabels = mastheadLabels.flatMap(([label]) =>
  label.length > 2 ? [[...label].join(' ?')] : label.length === 2 ? [[...label].join(' ')] : [],
);
const BEGINS_WITH_LABEL = new RegExp(`^(?:${rowLabels.join('|')}) (?![：:])\\S`);
const LABEL_AND_BLANK = new RegExp(`(?<=^|\\s)(${rowLabels.join('|')}) (?=[^\\s：:])`, 'g');
// 《人民日报》（2024年04月02日07版） · 来源：《云州日报》2024-04-02第3版
const ISSUE =
  /^[（(]?(?:原载|摘自|转自|刊于|载于|(?:稿件|文章)?来源：)?《([^《》]{2,14})》[（(]?((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[，,]?(?:第?[A-Z]?\d{1,3}版.{0,10})?[）)]{0,2}$/;
// 云州日报 2024年4月2日第3版 · 云州网 2024-04-02 16:20
const NAME_AND_DATE =
  /^《?([\p{Script=Han}·A-Za-z]{2,20}(?: [\p{Script=Han}·]{1,8}){0,4})》? ?((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:[，, ]?第? ?([A-Z]?\d{1,3}) ?版.{0,12}| ?\d{1,2}[:：]\d{1,2}(?:[:：]\d{1,2})?)?$/u;
const DATED_FIELDS: ReadonlySet<MastheadField> = new Set(['outlet', 'author', 'issuer']);
// a paper's name, and the page's with its column, each in a line of its own
const PAPER_ALONE = /^\p{Script=Han}{1,8}(?:日报|晚报|早报|晨报|时报|周报|商报|导报|都市报|法治报|法制报|青年报)$/u;
const PAGE_ALONE = /^第?[A-Z]?\d{1,3}版[：:] ?(\p{Script=Han}{2,8})$/u;
// 云海法治网 www.yunhai.example 时间：…
const SITE_AND_ADDRESS = /^(\p{Script=Han}{2,14}(?:网|网站|在线|门户|日报|晚报))(?: (?:https?:\/\/)?[\w./-]{4,60})?$/u;
// 秦川 阅读 1024
const COUNTER = / (?:阅读|浏览|点击|评论|点赞|人气)(?:量|数|次数)? ?\d*次?$/;
// Buttons of a page in the line: 作者：沈知远 打印 关闭
const TOOL = /(?<=^| )(?:打印(?:本页)?|关闭(?:窗口)?|收藏|分享|(?:放大|缩小|默认)字体|字体(?:放大|缩小))(?: |$)/g;
// Bars and brackets that frame such lines
const FRAME = /[|｜【】[\]（）()]/g;
const DATE_AND_TIME =
  /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s?(?:星期|周)[一二三四五六日天])?(?:\s?T?\d{1,2}[:：时]\d{1,2}分?(?:[:：]\d{1,2}秒?)?)?/;
// 云州日报 数字报 2024年4月16日
const EDITION = /^(?:数字报|数字版|电子报|电子版|今日版面|往期回顾)$/;
// 2024年12月3日 第3版 法治
const PAGE_NAME = /\s第?[A-Z]?\d{1,3}版[：:\s]\s?(\p{Script=Han}{2,8})$/u;
// A4版 · 第3版：法治
const PAGE = /^第?[A-Z]?\d{1,3}版/;
