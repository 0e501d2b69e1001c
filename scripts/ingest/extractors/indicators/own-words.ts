import type { Frame } from './frames.ts';
import { nounAfter } from './noun-after.ts';

/** The words before a figure that are not those of the figure before it: of 50项重点任务和174项主要举措 none are 174's. */
export function wordsBefore(frame: Frame, before: Frame | undefined): string {
  if (before === undefined || before.clauseStart !== frame.clauseStart) return frame.left;
  if (/(?:[、和及与]|以及)$/.test(frame.left)) return '';
  const left = frame.left.replace(/^(?:、|和|及|与|以及)(?!解)/, '');
  // 7个县(市、区)先后有375名: 县(市、区) is the noun of 7
  const noun = nounAfter(before.right).head;
  const rest = left.slice(noun.length);
  if (noun !== '' && rest !== '' && left.startsWith(noun)) {
    if (ONLY_HAS.test(rest)) return rest;
    const whom = WHOM.exec(before.left)?.[0];
    if (whom !== undefined) return whom + left;
  }
  return before.right === '' ? left : left.replace(/^.*、(?![^()]*\))/, '');
}

/** The words after a figure, or after the last of those that stand right behind it: 3项12个方面43个具体问题. */
export function wordsAfter(frames: readonly Frame[], index: number): string {
  let at = index;
  while (frames[at]?.right === '' && frames[at + 1]?.isAdjacent === true) at += 1;
  return frames[at]?.right ?? '';
}

// 向57名当事人发放救助金37.2万元, 帮助4.7万名农民工讨薪8.2亿元
const WHOM = /(?:[为对向与给]|帮助|组织|带动|协助|指导|支持)$/;
const ONLY_HAS = /^(?:先后|共|均|已|都|全部|累计)*(?:有|共有|配备)?$/;
