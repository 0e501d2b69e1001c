import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import { withoutGrowth } from './growth.ts';

/**
 * What each figure counts where names and figures stand in two lists: 收案、结案分别为300件、280件 gives each figure its own name,
 * 出庭率、履行率均达100% gives one figure both. In all other sentences every figure keeps the one thing that it counts.
 */
export function respective(frames: readonly Frame[], counted: readonly Counted[]): readonly (readonly Counted[])[] {
  const result: (readonly Counted[])[] = counted.map((one) => [one]);
  frames.forEach((frame, index) => {
    const own = counted[index];
    const names = own === undefined ? [] : namesOf(own.left);
    if (own === undefined || names.length < 2) return;
    if (BOTH.test(frame.left)) {
      result[index] = names.map((name) => ({ ...own, core: name, left: name, printed: name }));
    } else if (EACH.test(frame.left) && listLength(frames, index) === names.length) {
      names.forEach((name, n) => {
        result[index + n] = [{ ...(counted[index + n] ?? own), core: name, left: name, printed: name }];
      });
    }
  });
  return result;
}

/** How many figures follow each other as a list from the given one on. */
function listLength(frames: readonly Frame[], index: number): number {
  let length = 1;
  while (frames[index + length]?.isListed === true) length += 1;
  return length;
}

/** 行政复议收案、结案 → 行政复议收案, 结案. Only lists of measures: their members end in 率, 数, 量, 额, 案 and the like. */
function namesOf(left: string): string[] {
  const names = withoutGrowth(left)
    .replace(/(?:均|都|分别)$/, '')
    .split(/[、,]|和(?!解)|以及|及(?!时|格)|与/);
  return names.every((name) => /.(?:率|数|量|额|度|案|结|比例|占比|比重|件)$/.test(name)) ? names : [];
}

const BOTH = /(?:均|都)(?:已|达|为|保持|实现|超|在|提升|提高|稳定|高|$)/;
const EACH = /分别(?:达|为|是|有|较|同比|提升|提高|增长|上升|下降|减少|增加|完成|办理|$)/;
