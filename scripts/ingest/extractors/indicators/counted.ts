import { changedThing, changeRoles, isCompared } from './change.ts';
import { coreOf } from './core-of.ts';
import type { Frame } from './frames.ts';
import { isBareYear } from './is-bare-year.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { wordsAfter, wordsBefore } from './own-words.ts';

/** What a figure counts, in words of its sentence. */
export interface Counted {
  /** The thing counted with the verb that made it: 帮助企业解决问题, 成功率, 修改市政府规章. */
  readonly core: string;
  /** The noun right after the figure: 问题 of 1.6万个问题; empty where the noun stands before it. */
  readonly head: string;
  /** What is said of that noun in the rest of its phrase: 受到市级以上表彰. */
  readonly tail: string;
  /** The words before the figure without connectives, time and place. */
  readonly left: string;
  /** The same as printed. */
  readonly printed: string;
}

/**
 * What each figure of a sentence counts. A figure that stands right behind another shares its noun (700余场20000余人次), one in a
 * list shares its verb (免罚个人3.3万次、企业845家) or what is said of all (10个组织和25名个人受到表彰), a bare verb shares the
 * object of the figure before it (规章19件、修改56件). `places` are names of the place that the article is about, which are left out.
 */
export function counted(frames: readonly Frame[], places: readonly string[]): readonly Counted[] {
  const roles = changeRoles(frames);
  const result: Counted[] = [];
  frames.forEach((frame, index) => {
    const printed = wordsBefore(frame, frames[index - 1]);
    const after = nounAfter(frame.right);
    const former = result.at(-1);
    if (roles[index] === 'to' && former !== undefined) {
      result.push({ ...former, head: after.head === '' ? former.head : after.head, tail: after.tail, printed });
      return;
    }
    const before = frames[index - 1];
    const isAlike = before?.figure.unit.family === frame.figure.unit.family;
    if (former !== undefined && (isCompared(frame) || (isAlike && isBareYear(frame)))) {
      result.push({ ...former, tail: '', printed });
      return;
    }
    // 专职调解员占比由7%提高到21%，即399名: the same in numbers
    if (former !== undefined && /^(?:即|也就是)$/.test(frame.left) && SHARE.test(former.core)) {
      result.push({
        ...former,
        core: former.core.replace(SHARE, ''),
        left: former.left.replace(SHARE, ''),
        tail: '',
        printed,
      });
      return;
    }
    const isFrom = roles[index] === 'from';
    // 由14个科室重组为7个: what the former number counts, and not what became of it
    const right = isFrom ? after.head : wordsAfter(frames, index);
    const { head, tail } = isShareOfWhole(frame, right) ? { head: '', tail: right } : nounAfter(right);
    // 为623个接种点配置…, 对1583所中小学开展…: whom the rest of the clause is about
    const isWhom = /[为对向与给]$/.test(frame.left) && nounAfter(right).head !== '';
    const left = isWhom ? '' : nounBefore(isFrom ? changedThing(printed) : printed, places);
    const previous = result[previousIndex(frames, index)];
    const core = coreOf({ frame, left, head, tail, previous, subject: subjectOf(frame, places) });
    result.push({ core, head, tail, left, printed });
  });
  return result.map((one, index) => withSharedTail(one, frames[index + 1], result[index + 1]));
}

/** A percentage has its noun before it, save 98%的案件. */
function isShareOfWhole(frame: Frame, right: string): boolean {
  return /^(?:share|point)$/.test(frame.figure.unit.family) && !right.startsWith('的');
}

/** The figure before that another leans on: what stands in brackets is passed over, and so is a share by a count. */
function previousIndex(frames: readonly Frame[], index: number): number {
  const isRate = (frame: Frame | undefined): boolean => /^(?:share|point|ratio)$/.test(frame?.figure.unit.family ?? '');
  const own = frames[index];
  // 总数5600名，覆盖178个村，平均每村31名
  const isAlike = (frame: Frame): boolean =>
    !/平均每|人均|户均/.test(own?.left ?? '') || frame.figure.unit.family === own?.figure.unit.family;
  const isMoney = (frame: Frame | undefined): boolean => frame?.figure.unit.family === 'money';
  return frames
    .slice(0, index)
    .findLastIndex(
      (frame) =>
        (own?.isAside === true || !frame.isAside) &&
        isAlike(frame) &&
        (isRate(own) || !isRate(frame)) &&
        (frame.clauseEnd >= (own?.clauseStart ?? 0) || isMoney(own) || !isMoney(frame)),
    );
}

/** 全镇信访量 of 全镇信访量居全县第一位，达到487件次. */
function subjectOf(frame: Frame, places: readonly string[]): string {
  const subject = nounBefore(frame.clauseBefore, places).replace(
    /(?:位居|居(?=全|第|首|前)|名列|位列|排名|创(?!新|建)|最|是|较|比(?!例|重|率)).*$/,
    '',
  );
  return subject.length <= 20 ? subject : '';
}

function withSharedTail(one: Counted, nextFrame: Frame | undefined, next: Counted | undefined): Counted {
  const isShared = nextFrame?.isListed === true && one.head !== '' && one.tail === '' && next?.head !== '';
  return isShared ? { ...one, tail: next?.tail ?? '' } : one;
}

const SHARE = /(?:所占|占|的)?(?:占比|比例|比重)$/;
