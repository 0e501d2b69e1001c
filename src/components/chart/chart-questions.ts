import type { DrawingKind } from '../../charts/drawing.ts';

/** The question that each kind of chart answers. */
export const chartQuestions: Readonly<Record<DrawingKind, string>> = {
  tiles: '哪些省有案例？',
  matrix: '谁报了什么，谁没有报？',
  shares: '同一个比率，各地报多少？',
  counts: '数目大小悬殊，怎样一眼看清？',
  change: '从前是多少，现在是多少？',
  whole: '这个比率是哪些数算出来的？',
  panels: '一年一年是怎样变的？',
  timeline: '一个地方的记录，先后是怎样的？',
};
