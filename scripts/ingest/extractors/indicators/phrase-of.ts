import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import type { Growth } from './growth.ts';
import { LONE_VERB } from './lexicon.ts';
import type { FigureReading, Reading } from './read-figure.ts';

/**
 * The words that tell which measure a figure is: its own; for a share or growth of the figure before it that one's too; and the
 * clause before where its own words are too general (公布免罚清单，含事项136项).
 */
export function phraseOf(question: FigureReading, growth: Growth | undefined, previous: Reading | undefined): string {
  const { frame, thing } = question;
  const { core, left, printed, head } = thing;
  // 6大领域 counts by a word that says what is counted; 6件 does not
  const unit = frame.figure.unit.name.endsWith('领域') ? frame.figure.unit.name : '';
  const words = [
    core.includes(printed) ? '' : printed,
    growth?.base ?? '',
    core,
    core.includes(left) ? '' : left,
    unit,
  ];
  const own = words.filter((word) => word !== '').join('|');
  if (previous !== undefined && (growth?.base === '' || SHARE_OF_PREVIOUS.test(left)))
    return `${previous.counted.core}|${own}`;
  if (GENERAL.test(core)) return textBefore(question.sentence.plain, frame) + own;
  // 政策措施，清理1316件; 受到表彰的，有调解员25名
  const isOpen = head === '' && ((core === left && LONE_VERB.test(left)) || frame.clauseBefore.endsWith('的'));
  return isOpen ? frame.clauseBefore + own : own;
}

/** What the rest of the clause says of the thing counted. */
export function predicateOf({ frame, thing, sentence }: FigureReading): string {
  const rest = frame.rest.length > frame.right.length ? frame.rest.slice(frame.right.length) : '';
  if (thing.head === '') return thing.tail;
  // 8个部门的负责同志，在市委常委会会议上述法: the clause ends with the noun
  const isWhole = thing.tail === '' && frame.rest === frame.right && frame.right !== '';
  const [next = ''] = sentence.plain.slice(frame.clauseEnd + 1).split(/[,;:。]/);
  return isWhole && !/\d/.test(next) ? next : thing.tail + rest;
}

/** The figure whose share or growth another one tells: the last count before it, or its counterpart where growths come in a list. */
export function leansOn(
  frame: Frame,
  thing: Counted,
  growth: Growth | undefined,
  readings: readonly Reading[],
): Reading | undefined {
  // a share is of a count; what grew may itself be a share
  const isCount = (one: Reading): boolean =>
    one.growth === undefined &&
    (growth !== undefined || one.draft.unit !== '%') &&
    (frame.isAside || !one.frame.isAside) &&
    (growth === undefined || one.draft.kind !== 'baseline');
  const isRespective = /分别/.test(frame.left);
  const isInList = frame.isListed && thing.left === '';
  if (!isRespective && !isInList) return readings.findLast(isCount);
  const counts = readings.filter(isCount);
  const alike = readings.filter(
    (one) =>
      !isCount(one) && (growth === undefined ? one.frame.clauseStart === frame.clauseStart : one.growth !== undefined),
  );
  // 受理5件、结案4件，同比分别增长3%和2% · 市级收到5件，县级收到4件，分别占55.6%和44.4%
  const isOrdered = growth !== undefined || /分别/.test((alike[0]?.frame ?? frame).left);
  return isOrdered && alike.length < counts.length ? counts[alike.length] : counts.at(-1);
}

function textBefore(sentence: string, frame: Frame): string {
  const before = sentence.slice(0, Math.max(0, frame.clauseStart - 1));
  const clause = before.slice(Math.max(...[...',;:。'].map((mark) => before.lastIndexOf(mark))) + 1);
  return clause + sentence.slice(frame.clauseStart, frame.figure.start);
}

const SHARE_OF_PREVIOUS = /^(?:其中|分别|约|就|近|也)?(?:占比|占|比重|比例)/;
const GENERAL =
  /^(?:共|其中|含|包含|包括|涉及|涵盖|纳入|收录|办理|完成|处理|公布|发布)*(?:事项|内容|业务|案件|问题|项目|人员|企业|具体事项|具体情形|情形|细项|条目)?$/;
