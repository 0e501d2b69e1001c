import type { KindQuestion } from './kind-question.ts';

/** Whether a figure tells how things were, to be compared with how they are: 由原来的…, 上年同期…, 改革前平均每年…, 与过去45天相比. */
export function isFormer({ frame, sentence, isFormer: isSameTimeBefore, isGrowth }: KindQuestion): boolean {
  if (frame.figure.unit.family === 'ratio') return isSameTimeBefore && !isGrowth;
  if (isSameTimeBefore && !isGrowth) return true;
  if (FORMER.test(frame.left) || (/^的?相比/.test(frame.right) && /[与同和跟较]/.test(frame.left))) return true;
  const clause = sentence.slice(frame.clauseStart, frame.figure.start);
  if (ONLY_THEN.test(frame.left) || (SCATTERED.test(clause) && /整合|合并|压缩|精简|归并/.test(frame.right)))
    return true;
  const before = sentence.slice(sentence.lastIndexOf(';', frame.figure.start) + 1, frame.figure.start);
  const told = FORMERLY.exec(before);
  return !isGrowth && told !== null && !NOW.test(before.slice(told.index + told[0].length));
}

// 试点时只有120个点，现在4018个
const ONLY_THEN = /时(?:只|仅)有$/;
// 把原来分散在14个部门的236项检查事项整合成52个主题
const SCATTERED = /原来[^,。;]{1,20}的$/;
// 由原来的, 去年同期的, 上年
const FORMER = /(?:原来|原先|改革前|以前|过去|去年同期|上年同期|往年|此前|十年前)(?:的|仅|只有|为|是|需|要|需要|约)?$/;
// 改革前，全市平均每年受理60件 · 2020年以前，全市仅有18家 · 前三年年均受理130件
const FORMERLY =
  /(?:^|[,。:“])(?:在)?(?:[^,。;:]{0,6}(?:改革|实施|整合|集中|运行|成立)(?:之|以)?前|(?:19|20)\d{2}年(?:以|之)前|过去(?!的?[一二两三四五六七八九十\d]+年)|以前|以往|原来|前[一二两三四五六七八九十\d]+年(?:年均|平均))(?![^,。;]{0,4}(?:基础|相比))/;
const NOW = /(?:19|20)\d{2}年|如今|现在|目前|现已|现有|改革后|今年|去年|当前|后,|降|增[至到加]|提[高升]|升至|达到|已/;
