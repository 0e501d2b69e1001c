import type { Frame } from './frames.ts';

/** Whether a figure is the former number of a change (由原来的近50个), the later one (减少为11个), or neither. */
export type ChangeRole = 'from' | 'to' | 'none';

/** The role of each figure of a sentence in a change from one number to another: 由…提升到…, 从…增长到…, 由…压缩至…. */
export function changeRoles(frames: readonly Frame[]): readonly ChangeRole[] {
  return frames.map((frame, index) => {
    if (isFrom(frame, frames[index + 1]) || isCompared(frame)) return 'from';
    const before = frames[index - 1];
    return before !== undefined && isFrom(before, frame) ? 'to' : 'none';
  });
}

/** Whether a figure is only there to be compared with: 2210件 of 收到申请3894件，比上一年的2210件增长76%. */
export function isCompared({ left, right }: Frame): boolean {
  return COMPARED.test(left) && RISE.test(right);
}

/** The words of the former number's clause that name what changed: 行政复议机关 of 行政复议机关由原来的. */
export function changedThing(left: string): string {
  return left.replace(FROM, '');
}

function isFrom(frame: Frame, next: Frame | undefined): boolean {
  if (next === undefined || next.figure.unit.family !== frame.figure.unit.family) return false;
  return FROM.test(frame.left) && next.clauseStart <= frame.clauseEnd + 1 && TO.test(next.left);
}

const COMPARED = /[较比][^较比,。;]{2,10}的$/;
const RISE = /^(?:大幅|明显|显著|有所|又|再)?(?:提升|提高|上升|下降|降低|增长|减少|增加|好转|[少多高低])/;
// 由原来的 · 从平均每年 · 由十年前 · 从2020年的
const FROM = /(?:由|从|自)(?!来)[^由从,。;]{0,14}$/;
// 减少为 · 提升到目前 · 压缩至 · 增长到接近 · 重组为
const TO =
  /(?:减少|增加|提升|提高|上升|下降|降低|降|升|增长|增|压缩|压减|缩短|精简|整合|重组|合并|缩|压|扩大|扩展|扩充|优化|调整|变|改|拓展|跃升|攀升|回落|上涨|调高|调低|调增|调减|调升|提|减|发展|扩)了?(?:至|到|为|成)了?(?:目前|现在|如今|现有|今年|去年|上年|上一年|当前|年底|\d{4}年|平均|每年)?的?$|(?:集中|划转|移交|统一|归集)到[^,。;]{0,8}$/;
