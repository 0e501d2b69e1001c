import { isCompared } from './change.ts';
import type { Frame } from './frames.ts';
import { isDifference } from './is-difference.ts';

/** How a figure says that something grew or shrank. */
export interface Growth {
  /** What grew, in the words before; empty where it is the figure before: 1516件、同比增长34%. */
  readonly base: string;
  /** 同比, 环比, 较上年 …; empty where the text does not say against what. */
  readonly against: string;
  readonly isDown: boolean;
}

/**
 * Reads a growth: 同比增长36.6%, 较上年下降3个百分点, 年增幅20%, 增加120件, 翻一番. 提升至93.8% tells a level, and 审批时限压减70%
 * an effect; neither is a growth, unless the text compares with another time. `left` holds the cleaned words before the figure.
 */
export function growthOf(
  frame: Frame,
  left: string,
  before: { readonly growth: Growth | undefined; readonly frame: Frame } | undefined,
): Growth | undefined {
  if (isDifference(frame)) return undefined;
  const { family } = frame.figure.unit;
  // 法律援助案件数量，年增幅为20%
  const subject = before === undefined && frame.clauseBefore.length <= 20 ? frame.clauseBefore : '';
  const match = GROWTH.exec(frame.left.replaceAll(/\s/g, ''));
  if (match === null) {
    // 同比分别增长12.7%和18%
    if (before?.growth !== undefined && frame.isListed && BARE_LIST.test(frame.left))
      return { ...before.growth, base: left };
    const rate = RATE_OF_GROWTH.exec(left);
    if (rate !== null)
      return { base: left.replace(RATE_OF_GROWTH, '') || subject, against: rate[1] ?? '', isDown: rate[2] === '降' };
    return (family === 'ratio' && frame.figure.unit.name !== '比') || family === 'point'
      ? { base: left, against: '', isDown: false }
      : undefined;
  }
  const [, own = '', verb = ''] = match;
  const shared = before !== undefined && isCompared(before.frame) ? before.frame.left : '';
  const against = own === '' && frame.isListed ? (before?.growth?.against ?? '') : own || shared.replace(/的$/, '');
  // 办证时间同比压缩1天: a time that was saved, not a rate of growth
  if (family === 'time' && (against === '' || CUT.test(verb))) return undefined;
  const isComparable = family === 'share' || family === 'point' || family === 'ratio';
  // 较法定时限压缩82% compares with a norm, not with another time
  if (/法定|规定|承诺|标准|目录|要求|原/.test(against) || (against === '' && (!isComparable || CUT.test(verb))))
    return undefined;
  return {
    base: withoutGrowth(left).replace(/^[、,]/, '') || subject,
    against: against.slice(0, 12),
    isDown: DOWN.test(verb),
  };
}

/** The words before a figure without those that say how it grew: 收案数、结案数 of 收案数、结案数同比分别下降. */
export function withoutGrowth(left: string): string {
  return left.replace(GROWTH, '').replace(/(?:分别|均|也|又)$/, '');
}

// 同比增长, 较去年同期上升了近, 比上年减少, 增长
const GROWTH =
  /((?:同比|环比|年均|连年|较[^,。;]{1,12}?|比[^率例,。;]{1,12}?|与[^,。;]{1,8}相比|同期)?)(?:分别|均|又|再|约|净|大幅|明显|显著)?(增长|上升|提升|提高|增加|上涨|增多|扩大|多出|多|少|增|下降|降低|减少|回落|缩短|压缩|压减|减|降|翻)(?:了|约|近|超过|超|逾|达到|达|高达|幅度达?)?$/;
// 、 和 及: nothing of its own before the figure
const BARE_LIST = /^(?:、|和|及|与|以及)?$/;
const RATE_OF_GROWTH = /((?:同比|环比|年均|年)?)(?:的)?(?:(增|涨|升|降)幅|增长率|增速)(?:达到|达|为|约|近|超|在)?$/;
const CUT = /^(?:缩短|压缩|压减|多|少|减|降)$/;
const DOWN = /^(?:下降|降低|减少|少|回落|缩短|压缩|压减|减|降)$/;
