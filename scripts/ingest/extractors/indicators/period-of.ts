import type { Period } from '../../../../src/domain/period.ts';
import type { Frame } from './frames.ts';
import type { TimeBase, TimeExpression } from './time-expressions.ts';

/** What bears on the time of a figure. */
export interface PeriodQuestion {
  readonly frame: Frame;
  /** The sentence as plain text, and its time expressions outside titles and names. */
  readonly sentence: string;
  readonly times: readonly TimeExpression[];
  /** The expression that opened an earlier sentence of the paragraph and still holds. */
  readonly carried: TimeExpression | undefined;
}

/**
 * The time expression that a figure belongs to: the last one before it in its clause, else right behind it, else before it in the sentence (one that
 * does not open the sentence holds only up to a semicolon), else the one carried from an earlier sentence.
 */
export function timeOf({ frame, sentence, times, carried }: PeriodQuestion): TimeExpression | undefined {
  // (含上年结转4件): a time in brackets dates what is in them
  const before = times.filter(
    ({ start, end }) => end <= frame.figure.start && (frame.isAside || !isAside(sentence, start)),
  );
  const near = before.findLast((time) => time.end > frame.clauseStart);
  if (near !== undefined) return near;
  // 1132名领导干部去年全部述法
  const behind = times.find(
    ({ start, end }) =>
      start >= frame.figure.end && end <= frame.figure.end + frame.right.length && !isAside(sentence, start),
  );
  if (behind !== undefined) return behind;
  const part = Math.max(sentence.lastIndexOf(';', frame.figure.start), -1);
  const told = before.findLast((time) => time.start > part || opens(time, sentence)) ?? carried;
  // 2023年11月，…，全市累计有6个: no sum of one month
  return told?.isPartial === true && IN_ALL.test(frame.left) ? undefined : told;
}

function isAside(sentence: string, offset: number): boolean {
  const open = sentence.lastIndexOf('(', offset);
  return open !== -1 && sentence.slice(open, offset).search(/\)/) === -1;
}

/** Whether an expression opens its sentence and so holds for all of it: 2024年，… / 数据显示，十年来，全市…. */
export function opens(time: TimeExpression, sentence: string): boolean {
  const before = sentence.slice(0, time.start).trim();
  return before.length <= 4 || (before.length <= 24 && SAID.test(before));
}

/** A stock without a time of its own is as of the end of the article's period: 拥有…, 建成…, 累计培养…. */
export function stockPeriod(frame: Frame, { now }: TimeBase): Period | undefined {
  if (now === undefined || frame.figure.unit.family === 'share' || !STOCK.test(frame.left)) return undefined;
  const [year = '', month] = now.split('-');
  const label = month === undefined || month === '12' ? `截至${year}年底` : `截至${year}年${Number(month)}月`;
  return { label, asOf: month === undefined ? `${year}-12` : now.slice(0, 7), type: 'as-of' };
}

// 数据显示，2023年…
const SAID = /(?:显示|介绍|指出|表示|统计|获悉|了解|悉|称|通报|透露|披露|公布|发布)[,:]?$/;
const IN_ALL = /累计有|累计已有|总数达/;
const STOCK =
  /拥有|现有|已有|共有|建成|建有|设有(?!关)|配备|收录|培养|培育|打造|搭建|入库|在册|注册|总数|达到$|现行有效|累计建|组建|建立/;
