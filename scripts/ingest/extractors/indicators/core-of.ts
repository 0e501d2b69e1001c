import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import { ANY_VERB, CONNECTIVE_RUN, LONE_VERB } from './lexicon.ts';
import { startsVerb } from './noun-after.ts';
import { objectOf } from './object-of.ts';
import { splitActor } from './split-actor.ts';
import { verbRun } from './verb-run.ts';

/** What the core of a figure's words is made of. */
export interface CoreQuestion {
  readonly frame: Frame;
  readonly left: string;
  readonly head: string;
  readonly tail: string;
  /** What the figure before counts, whose verb or object this one may share. */
  readonly previous: Counted | undefined;
  /** The clause before, where the figure's own names nothing. */
  readonly subject: string;
}

/** The thing counted with the verb that made it, completed from the figure before where the words leave it out. */
export function coreOf({ frame, left, head, tail, previous, subject }: CoreQuestion): string {
  const { family } = frame.figure.unit;
  // 出庭应诉率超过80%，其中海安县保持100%
  if (family === 'share' && head === '' && previous !== undefined && /[率度]$/.test(previous.core) && !RATE.test(left))
    return left + splitActor(previous.core).deed;
  if (frame.isAdjacent && previous !== undefined && head === '') return previous.core;
  if (head !== '') return withVerb(left + head, frame, previous);
  if (left === '' && tail !== '') return tail;
  // 查处问题875起、1235人
  const before = previous?.core ?? '';
  // 新增820名，总数达到5600名
  if (left === '' && TOTAL.test(frame.left)) return before.replace(/^新(?:增|建|培育|培养)?/, '');
  if (left === '') return (frame.isListed ? previous?.core : undefined) ?? (subject || before);
  // 重大项目协议的拟定和论证，共参与69件
  if (LONE_VERB.test(left) && OBJECT_END.test(subject)) return left + subject;
  if (previous === undefined) return left;
  // 调解纠纷879件，成功863件; 收案5210件，日均57件
  if (/^(?:全部|均)?成功$/.test(left)) return `成功${previous.core}`;
  if (PER.test(left)) return left + previous.core;
  if (REST.test(left)) return left + objectOf(previous).object;
  const { actor, deed } = splitActor(left);
  const [own, shared] = [deed === '' ? left : deed, objectOf(previous)];
  if ((!LONE_VERB.test(own) && !DONE.test(own)) || family === 'money' || shared.object.includes(own))
    return withVerb(left, frame, previous);
  if (shared.isSubject) return (actor === '' ? shared.object : actor) + own;
  if (INTRANSITIVE.test(own)) return actor === '' ? shared.object + own : actor + own;
  return `${actor}${own}${shared.object}`;
}

/** A noun in a list takes the verb of the figure before it. */
function withVerb(core: string, frame: Frame, previous: Counted | undefined): string {
  if (!frame.isListed || previous === undefined || startsVerb(core) || /[率比]$/.test(core)) return core;
  const { deed } = splitActor(previous.core);
  const verb = verbRun(deed).replace(CONNECTIVE_RUN, '');
  return ANY_VERB.test(verb) && verb.length < deed.length ? verb + core : core;
}

const OBJECT_END = /(?:事项|措施|论证|拟定|案件|问题|纠纷|文件|规章|法规|合同|协议|材料|证明|目录|清单|意见|建议)$/;
const RATE = /[率比度占幅重额量数]|增|降|升|减|压|缩|提/;
// the thing stands before these: 诉讼案件结案
const INTRANSITIVE = /^(?:已|共|新)*(?:结案|收案|立案|开庭|败诉|胜诉)$/;
const TOTAL = /^(?:总数|总量|累计)(?:已|共)?(?:达到?|为)?$/;
const REST = /^(?:其余|剩余|其他)$/;
const PER = /^(?:日均|月均|年均|人均|户均|平均每[^,。]{1,4})$/;
// 整改完成, 调解成功: of the things that the figure before counts
const DONE = /^[\u4e00-\u9fff]{2,3}(?:完成|成功|到位|完毕|终结)$/;
