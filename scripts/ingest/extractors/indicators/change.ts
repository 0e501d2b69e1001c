import type { Frame } from './frames.ts';

/** Whether a figure is the former number of a change (由原来的近50个), the later one (减少为11个), or neither. */
export type ChangeRole = 'from' | 'to' | 'none';

/** The role of each figure of a sentence in a change from one number to another: 由…提升到…, 从…增长到…, 由…压缩至…. */
export function changeRoles(frames: readonly Frame[]): readonly ChangeRole[] {
  return frames.map((frame, index) => {
    if (isFrom(frame, frames[index + 1])) return 'from';
    const before = frames[index - 1];
    return before !== undefined && isFrom(before, frame) ? 'to' : 'none';
  });
}

/** The words of the former number's clause that name what changed: 行政复议机关 of 行政复议机关由原来的. */
export function changedThing(left: string): string {
  return left.replace(FROM, '');
}

function isFrom(frame: Frame, next: Frame | undefined): boolean {
  if (next === undefined || next.figure.unit.family !== frame.figure.unit.family) return false;
  return FROM.test(frame.left) && next.clauseStart <= frame.clauseEnd + 1 && TO.test(next.left);
}

// 由原来的 · 从平均每年 · 由十年前 · 从2020年的
const FROM = /(?:由|从|自)(?!来)[^由从,。;]{0,14}$/;
// 减少为 · 提升到目前 · 压缩至 · 增长到接近
const TO =
  /^[^,。;]{0,14}?(?:至|到|为|成)(?:了)?(?:目前|现在|如今|现在的|目前的|现有的|今年的|当前的|\d{4}年的?|平均)?$/;
