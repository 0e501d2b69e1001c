import { clausesOf } from '../text/clauses-of.ts';

/** One item of an enumeration. */
export interface Item {
  /** A literal stretch of the text, without its number and its closing stop. */
  readonly text: string;
  readonly isNumbered: boolean;
  /** The style of its number: 是 for 一是, ） for （一）; empty where it has none. */
  readonly marker: string;
}

/**
 * The items of a paragraph: from each number (一是, 第一, （一）, 1., 首先) to the next, or, where nothing is numbered, its sentences
 * and parts between semicolons. What stands before the first number of a numbered paragraph is left out.
 */
export function itemsOf(paragraph: string): readonly Item[] {
  const starts = segmentStarts(paragraph).map((start) => {
    const number = NUMBER.exec(paragraph.slice(start, start + MAX_NUMBER))?.[0];
    return { start, number };
  });
  const numbered = starts.filter(({ number }) => number !== undefined);
  const chosen = numbered.length > 0 ? numbered : starts;
  return chosen
    .map(({ start, number }, index) => ({
      text: paragraph
        .slice(start + (number?.length ?? 0), chosen[index + 1]?.start)
        .trim()
        .replace(/[。；;：:]$/, ''),
      isNumbered: number !== undefined,
      marker: number?.replaceAll(/[一二三四五六七八九十\d\s]/g, '') ?? '',
    }))
    .filter(({ text }) => text.length >= MIN_ITEM && !CLOSING.test(text));
}

function segmentStarts(paragraph: string): readonly number[] {
  const starts: number[] = [];
  let segment = -1;
  for (const clause of clausesOf(paragraph)) {
    // 主要表现在：一是…: a number after a colon starts an item too
    if (clause.segment !== segment || NUMBER.test(clause.text)) starts.push(clause.start);
    segment = clause.segment;
  }
  return starts;
}

const MIN_ITEM = 3;
// 特此报告 · 专此汇报，请审阅: how a report takes its leave
const CLOSING = /^(?:特此|专此|以上)(?:报告|汇报|通报|说明|呈报|函告)?[^。，]{0,2}(?:[，,]请[^，。]{1,10})?$/;
const MAX_NUMBER = 8;
// 一是 · 第一， · （一） · 1. · 一、 · 首先， · ①
const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}(?:是(?:要)?|、)|第[一二三四五六七八九十]{1,3}(?:[，,、]|是)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[、．]|\.(?!\d))|(?:首先|其次|再次|最后)[，,]|[①-⑳])\s*/;
