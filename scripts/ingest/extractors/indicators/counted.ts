import { changedThing, changeRoles } from './change.ts';
import type { Frame } from './frames.ts';
import { ANY_VERB, CONNECTIVE_RUN, LONE_VERB, VERB_RUN } from './lexicon.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';

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
}

/**
 * What each figure of a sentence counts. A figure that stands right behind another shares its noun (700余场20000余人次), one in a
 * list shares its verb (免罚个人3.3万次、企业845家) or what is said of all (10个组织和25名个人受到表彰), a bare verb shares the
 * object of the figure before it (规章19件、修改56件).
 * `places` are names of the place that the article is about, which are left out.
 */
export function counted(frames: readonly Frame[], places: readonly string[]): readonly Counted[] {
  const roles = changeRoles(frames);
  const result: Counted[] = [];
  frames.forEach((frame, index) => {
    const [before, next] = [frames[index - 1], frames[index + 1]];
    const previous = result.at(-1);
    if (roles[index] === 'to' && previous !== undefined) {
      const { head, tail } = nounAfter(frame.right);
      result.push({ ...previous, head: head === '' ? previous.head : head, tail });
      return;
    }
    const printed = ownLeft(frame, before);
    const left = nounBefore(roles[index] === 'from' ? changedThing(printed) : printed, places);
    const right = frame.right === '' && left === '' && next?.isAdjacent === true ? next.right : frame.right;
    result.push(countedBy(frame, left, right, { previous, subject: subjectOf(frame, places) }));
  });
  return result.map((one, index) => {
    const next = result[index + 1];
    const sharesTail = frames[index + 1]?.isListed === true && one.head !== '' && one.tail === '' && next?.head !== '';
    return sharesTail ? { ...one, tail: next?.tail ?? '' } : one;
  });
}

/** The words before a figure that are not those of the figure before it: of 50项重点任务和174项主要举措 none are 174's. */
function ownLeft(frame: Frame, before: Frame | undefined): string {
  if (before === undefined || before.clauseStart !== frame.clauseStart) return frame.left;
  if (/(?:[、和及与]|以及)$/.test(frame.left)) return '';
  const left = frame.left.replace(/^(?:、|和|及|与|以及)(?!解)/, '');
  return before.right === '' ? left : left.replace(/^.*、(?![^()]*\))/, '');
}

interface Before {
  readonly previous: Counted | undefined;
  /** The clause before, where the figure's own names nothing. */
  readonly subject: string;
}

function countedBy(frame: Frame, left: string, right: string, before: Before): Counted {
  const isShare = frame.figure.unit.family === 'share' || frame.figure.unit.family === 'point';
  const { head, tail } = isShare && !right.startsWith('的') ? { head: '', tail: right } : nounAfter(right);
  return { core: coreOf(frame, { head, tail, left }, before), head, tail, left };
}

function coreOf(frame: Frame, { head, tail, left }: Omit<Counted, 'core'>, { previous, subject }: Before): string {
  if (frame.isAdjacent && previous !== undefined && head === '') return previous.core;
  if (head !== '') return withVerb(left + head, frame, previous);
  if (left === '') return tail === '' ? subject || (previous?.core ?? '') : tail;
  const object = previous === undefined ? '' : objectOf(previous);
  const sharesObject =
    (LONE_VERB.test(left) || DONE.test(left)) && frame.figure.unit.family !== 'money' && !object.includes(left);
  return sharesObject ? left + object : withVerb(left, frame, previous);
}

/** A noun in a list takes the verb of the figure before it. */
function withVerb(core: string, frame: Frame, previous: Counted | undefined): string {
  if (!frame.isListed || previous === undefined || ANY_VERB.test(core) || /[率比]$/.test(core)) return core;
  const verb = VERB_RUN.exec(previous.core)?.[0].replace(CONNECTIVE_RUN, '') ?? '';
  return verb.length < previous.core.length ? verb + core : core;
}

/** 全镇信访量 of 全镇信访量居全县第一位，达到487件次. */
function subjectOf(frame: Frame, places: readonly string[]): string {
  const subject = nounBefore(frame.clauseBefore, places).replace(/(?:位?居|名列|位列|排名|创|最|是|较|比).*$/, '');
  return subject.length <= 16 ? subject : '';
}

/** 整改完成, 调解成功: of the things that the figure before counts. */
const DONE = /^[\u4e00-\u9fff]{2,3}(?:完成|成功|到位|完毕|终结)$/;

/** 市政府规章 of 推动制定市政府规章. */
function objectOf(counted: Counted): string {
  return counted.head === '' ? counted.core.replace(VERB_RUN, '') : counted.head;
}
