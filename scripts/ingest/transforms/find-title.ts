import { canBeTitle } from './can-be-title.ts';
import type { EdgeLine } from './edge-lines.ts';
import { isOffice } from './is-office.ts';

/** The lines that make up an article's title; `title` holds two where it is broken over two lines, none where it is not found. */
export interface TitleLines {
  readonly kicker?: EdgeLine | undefined;
  readonly title: readonly EdgeLine[];
  readonly subtitle?: EdgeLine | undefined;
}

/** A dateline or byline, by its place among the blocks; `isLine` where it is a line of its own and does not open a paragraph. */
export interface TitleAnchor {
  readonly place: number;
  readonly isLine: boolean;
}

/**
 * Finds the title among the lines at the edges of an article: the line that equals the declared title; else headings of the first
 * rank; else the lines directly above an anchor (a dateline or byline, given by its place among the blocks), where a newspaper
 * prints 引题, title and 副题; else the first line that can be a title.
 */
export function findTitle(
  lines: readonly EdgeLine[],
  anchors: readonly TitleAnchor[],
  declared: string | undefined,
): TitleLines {
  const printed = lines.find((line) => declared !== undefined && isSame(line.text, declared));
  if (declared !== undefined) return withSubtitle(printed === undefined ? [] : [printed], lines);
  const candidates = lines.filter(({ text, node }) => canBeTitle(text, node.type === 'heading' && node.depth === 1));
  const [first] = candidates;
  if (first?.node.type === 'heading' && first.node.depth === 1) {
    return withSubtitle(rankedTitle(first, candidates), lines);
  }
  const stack = anchors
    .map(({ place }) => linesAbove(place, candidates, lines, anchors))
    .find((above) => above.length > 0);
  const above = stack === undefined ? undefined : arrange(stack);
  const repeated = repeatedTitle(candidates);
  const isRepeated = above?.title.some(({ text }) => repeated !== undefined && isSame(text, repeated.text)) === true;
  const found =
    above === undefined || (repeated !== undefined && !isRepeated)
      ? firstTitle(repeated === undefined ? candidates : [repeated], lines)
      : above;
  const subtitle = found.subtitle ?? withSubtitle(found.title, lines).subtitle;
  return { ...found, subtitle, title: withOffice(found.title, lines) };
}

/** Where nothing marks the title, it is the first line that can be one, with the next if it goes on there. */
function firstTitle(candidates: readonly EdgeLine[], lines: readonly EdgeLine[]): TitleLines {
  const [first] = candidates;
  if (first === undefined) return { title: [] };
  const second = candidates.find((line) => line.index === first.index + 1);
  if (second !== undefined && SERIES.test(first.text)) return { ...withSubtitle([second], lines), kicker: first };
  return withSubtitle(second !== undefined && isContinued(first.text, second.text) ? [first, second] : [first], lines);
}

/** What a page prints twice above its text, in its head and over the article, is the title. */
function repeatedTitle(candidates: readonly EdgeLine[]): EdgeLine | undefined {
  const head = candidates.filter(({ text, isHead }) => isHead && text.length >= 8);
  const counts = new Map<string, number>();
  for (const { text } of head) counts.set(bare(text), (counts.get(bare(text)) ?? 0) + 1);
  return head.find(({ text }) => (counts.get(bare(text)) ?? 0) > 1);
}

/** 云州市司法局 in the line above 关于……的报告 is part of the title. */
function withOffice(title: readonly EdgeLine[], lines: readonly EdgeLine[]): readonly EdgeLine[] {
  const [first] = title;
  const above = lines.find((line) => first !== undefined && line.index === first.index - 1);
  const isPart = first !== undefined && above !== undefined && /^关于/.test(first.text) && isOffice(above.text);
  return isPart ? [above, ...title] : title;
}

/** Headings of the first rank that follow one another belong together: a title of two lines in Word. */
function rankedTitle(first: EdgeLine, candidates: readonly EdgeLine[]): readonly EdgeLine[] {
  const second = candidates.find((line) => line.index === first.index + 1);
  const isRanked = second?.node.type === 'heading' && second.node.depth === 1 && !DASH.test(second.text);
  return second !== undefined && (isRanked || isContinued(first.text, second.text)) ? [first, second] : [first];
}

/** The candidates directly above an anchor, with nothing but other datelines between, the nearest last; three at most. */
function linesAbove(
  anchor: number,
  candidates: readonly EdgeLine[],
  lines: readonly EdgeLine[],
  anchors: readonly TitleAnchor[],
): readonly EdgeLine[] {
  // An author's name alone in a line may stand between title and dateline.
  const names = new Set(lines.filter(({ text }) => text.length <= 4).map(({ index }) => index));
  const skipped = new Set(anchors.filter(({ isLine }) => isLine).map(({ place }) => place));
  const byPlace = new Map(candidates.map((line) => [line.index, line]));
  const above: EdgeLine[] = [];
  for (let place = anchor - 1; above.length < 3; place -= 1) {
    const line = byPlace.get(place);
    if (line !== undefined) above.unshift(line);
    else if (!skipped.has(place) && (above.length > 0 || !names.has(place))) break;
  }
  return above;
}

/** Newspapers print 引题 above the title and 副题 below it; without a dash only its last word tells a 副题. */
function arrange(stack: readonly EdgeLine[]): TitleLines {
  const [last, previous] = stack.toReversed();
  if (last === undefined) return { title: [] };
  if (previous === undefined) return { title: [last] };
  if (isSubtitle(last.text) || (SUBTITLE.test(last.text) && !SUBTITLE.test(previous.text))) {
    return { ...arrange(stack.slice(0, -1)), subtitle: last };
  }
  if (isContinued(previous.text, last.text)) return { ...arrange(stack.slice(0, -2)), title: [previous, last] };
  return { kicker: previous, title: [last] };
}

function withSubtitle(title: readonly EdgeLine[], lines: readonly EdgeLine[]): TitleLines {
  const [last] = title.slice(-1);
  // Where the title is printed again above the text, its occasion stands below the second printing.
  const ends = lines.filter(
    ({ text, isHead }) => last !== undefined && isHead === last.isHead && isSame(text, last.text),
  );
  const places = new Set([...ends, ...title.slice(-1)].map(({ index }) => index + 1));
  const subtitle = lines.find((line) => places.has(line.index) && isSubtitle(line.text));
  return subtitle === undefined ? { title } : { title, subtitle };
}

/** Whether a title goes on in the next line: 云州市司法局 / 关于……的报告 · 关于云州市2024年度 / 法治政府建设情况的报告 */
function isContinued(text: string, next: string): boolean {
  const isWhole = GENRE.test(text);
  if (/(?:的|和|与|及|暨|、|在|年|年度|以|为)$/.test(text)) return !isWhole;
  return text.includes('关于') && !isWhole && GENRE.test(next);
}

function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** A line without blanks and punctuation, in which two printings differ. */
function bare(text: string): string {
  return text.replaceAll(/[\s\p{P}]/gu, '');
}

function isSubtitle(text: string): boolean {
  return DASH.test(text) || OCCASION.test(text);
}

const DASH = /^[—－–―-]{1,3}/;
// 2026年1月14日在云州市第十四届人民代表大会第四次会议上
const OCCASION = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日在.{4,60}[会议]上[）)]?$/;
// 法治建设典型案例（三） above the title of the case
const SERIES =
  /^.{0,24}(?:案例|经验|做法)(?:选登|选编|展播|巡礼|之[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\d]{1,3}[)）])$/;
const SUBTITLE = /(?:纪实|侧记|综述|扫描|见闻|观察|掠影|探访|调查|巡礼|启示|写真|解读|述评)$/;
const GENRE = /(?:报告|总结|方案|通报|意见|通知|情况|要点|规划|纲要|办法|公告|汇报|案例)$/;
