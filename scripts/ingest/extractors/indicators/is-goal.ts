import type { KindQuestion } from './kind-question.ts';

/** Whether a figure is still to be reached: after 力争, 目标是, 将达到, by a year to come, or in a sentence that opens with 未来三年. */
export function isGoal({ frame, sentence, year }: KindQuestion): boolean {
  const before = sentence.slice(0, frame.figure.start);
  const clause = sentence.slice(frame.clauseStart, frame.figure.numeralStart);
  const due = [...before.matchAll(DUE)].at(-1);
  if (due !== undefined && year !== undefined && Number(due[1]) > year && !/[。;]/.test(before.slice(due.index)))
    return true;
  // 离2025年3.2名的规划目标还有差距
  if (/^的?[^,。;\d]{0,6}目标/.test(frame.right) && /[离距]|对照|对标/.test(clause)) return true;
  if (TO_COME.test(before) || (GOAL_VALUE.test(frame.left) && !BEYOND.test(frame.left))) return true;
  return (
    GOAL.test(clause) || /力争[^。;]*$/.test(before) || DUE_SOON.test(before) || /^[^,。;]{0,6}有望/.test(frame.right)
  );
}

// 到2025年, 至2027年底
const DUE = /(?:到|至|于|在)?((?:19|20)\d{2})年(?:底|末|前|以前|年底)?/g;
// 年底前，我们要把…扩大到
const DUE_SOON = /(?:年底前|年底之前|年内|月底前)[^。;]{0,40}(?:要|将|力争|计划|确保|拟)[^。;]*$/;
const GOAL =
  /(?<!主)要(?:达到|提高到|提升到|降到|降至|提升至|提高至)|争取(?:到\d{4}年|实现|达到|完成|用|在)|目标(?:是|为|:)|拟(?:制定|修订|出台|建|新)|计划(?:在|于|用|新建|开展|培训|完成(?!率)|出台|建成|今年|明年|创建|制定|新增|建设|办理|实施)|预计|有望|正在?争取|将(?:超过|超|达到|达|建成|新建|增至|实现|突破|再)|确保.{0,16}(?:达到|实现)/;
// 未来三年培训骨干 · 今年我们计划新增站点6个，办结率提升到98%
const TO_COME =
  /(?:(?:^|[,。;:“])(?:未来|今后)[一二两三四五六七八九十\d]+年|(?:今年|明年|年内)[^,。;已]{0,8}(?:计划|打算|准备|拟))(?:(?!已经?|目前)[^。;])*$|(?:^|[,。;:])到(?:今年)?年底(?:前)?,?(?:要|全面|基本)?(?:实现|达到)[^,。;]*$/;
// 年度目标100件, not 超出年度目标12件
const GOAL_VALUE = /目标(?:任务|值|数)?(?:为|是)?$/;
const BEYOND = /超|完成|实现|达到/;
