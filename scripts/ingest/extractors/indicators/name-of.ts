import type { UnitFamily } from '../../../../src/domain/vocabularies/units.ts';
import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import type { Growth } from './growth.ts';
import { isDifference } from './is-difference.ts';
import { splitActor } from './split-actor.ts';

/** What the name of a figure is made of. */
export interface NameQuestion {
  readonly sentence: string;
  readonly frame: Frame;
  readonly counted: Counted;
  readonly growth: Growth | undefined;
  /** The name of the figure that a share or a growth leans on: 行政复议新收案件数. */
  readonly previous: string | undefined;
  /** The topic that the words leave out: 行政复议 of 新收案件. */
  readonly topic: string | undefined;
}

/** The name that a person would give a figure: whose, and of what. */
export function nameOf(question: NameQuestion): string {
  const { counted, growth, previous, frame, topic } = question;
  const unit = frame.figure.unit.name;
  if (isDifference(frame) && previous !== undefined)
    return `${stripSuffix(previous)}与${AVERAGE.exec(frame.left)?.[0] ?? '平均水平'}之差`;
  const stem = withTopic(
    growth === undefined
      ? stemOf(question)
      : tidy(growth.base.replace(/是[^是]*$/, '')) || stripSuffix(previous ?? '') || tidy(counted.core),
    topic,
  );
  if (growth !== undefined) return `${stem}${growthSuffix(growth, unit)}`;
  const name = clip(withSuffix(stem === '' ? unit : stem, frame.figure.unit.family, unit));
  return frame.isAside && previous !== undefined && OF_WHOLE.test(name) ? `${stripSuffix(previous)}${name}` : name;
}

// 比全省平均水平高
const AVERAGE = /(?<=[比较于])[^比较于]{0,10}?(?:平均水平|平均|水平)/;
// (含旧存256件): of the figure before the brackets
const OF_WHOLE = /^(?:含|包括|其中|不含)/;

function stemOf({ sentence, counted, frame, previous }: NameQuestion): string {
  const { core, head, tail, left } = counted;
  const share = frame.figure.unit.family === 'share' ? SHARE_OF.exec(left === '' ? core : left) : null;
  if (share !== null && previous !== undefined) {
    const whole = tidy(share[1] ?? '').replace(/(?:总数|数量|(?<=案件)数)?的?(?:比例|比重)?$/, '');
    return `${stripSuffix(previous)}${whole === '' ? '占比' : `占${whole}比例`}`;
  }
  const said = tidy(tail);
  if (head !== '' && left === '' && said.length >= 2 && said.length <= 16 && PREDICATE.test(said))
    return `${said}的${tidy(head)}`;
  if (head !== '' && /实现$/.test(left) && /^全?覆盖/.test(tail))
    return `${tidy(left.replace(/实现$/, ''))}覆盖${tidy(head)}`;
  if (core !== '' && core === tail && said.length <= 16)
    return `${said}的${/^[项个]$/.test(frame.figure.unit.name) ? '事项' : '对象'}`;
  // 以县政府为被申请人的42件
  if (
    head === '' &&
    frame.left.endsWith(`${core.slice(-4)}的`) &&
    frame.figure.unit.family === 'case' &&
    !/案件?$/.test(core)
  )
    return `${tidy(core)}的案件`;
  if (/^(?:已|共)*完成$/.test(left)) return core;
  if (core !== '' && !TOO_SHORT.test(core)) return tidy(core);
  const [following = ''] = sentence.slice(frame.clauseEnd + 1).split(/[,;:。]/);
  if (core === '' && /方面$/.test(frame.figure.unit.name) && following !== '' && following.length <= 14)
    return `${tidy(following)}的`;
  const near = tidy(frame.clauseBefore);
  if (near !== '' && near.length <= 20) return near + tidy(core);
  if (core !== '') return tidy(core);
  return following !== '' && following.length <= 14 ? `${tidy(following)}的` : '';
}

// 占比 · 约占 · 占全部案件的
const SHARE_OF = /^(?:其中|分别|约|就|近|也)?(?:占比|占)(.*)$/;
const PREDICATE =
  /^(?:受|获|入选|纳入|实现|达|参与|通过|完成|为|被|在|到|进行|个性化|建成|建立|开展|提供|列入|评为|命名|接入|入驻|进驻|落实|执行|办理)/;
const TOO_SHORT = /^(?:保持|稳定|达到|共|事项|数量|总数|保持在|含事项|含|包括)$/;

function growthSuffix({ against, isDown }: Growth, unit: string): string {
  const compared = COMPARED_WITH.find(([pattern]) => pattern.test(against))?.[1] ?? against.replace(/^与|相比$/g, '');
  if (unit === '番' || unit === '倍') return `${compared}增长倍数`;
  if (unit === '%' || unit.endsWith('百分点')) return `${compared}${isDown ? '降幅' : '增幅'}`;
  return `${compared}${isDown ? '减少' : '增加'}数`;
}

const COMPARED_WITH: readonly (readonly [RegExp, string])[] = [
  [/年均/, '年均'],
  [/环比|月|季度|周/, '环比'],
  [/同比|同期|[去上前]一?年|\d{4}年$/, '同比'],
];

/** What the unit adds: 件 → 数, 次 → 次数, 人次 → 人次, 元 → 金额. A name that already ends so is left alone. */
function withSuffix(stem: string, family: UnitFamily, unit: string): string {
  // 受案数占总收案数 is a share, though it ends like a count
  if (family === 'share' && stem.endsWith('占')) return `${stem}比`;
  if (family === 'share' && /占/.test(stem) && !/(?:比例|占比|比重|率|比)$/.test(stem)) return `${stem}比例`;
  if (/(?:率|比例|占比|比重|指数|额|金额|资金|人次|人数|次数|场次|批次|总数|数量|[^\d质]量|[^人]数)$/.test(stem))
    return stem;
  switch (family) {
    case 'share':
      return /(?:度|比)$/.test(stem) ? stem : `${stem}比例`;
    case 'score':
      return /分$/.test(stem) ? stem : `${stem}得分`;
    case 'money':
      return `${stem}金额`;
    case 'visit':
      return `${stem}${unit}`;
    case 'event':
      return `${stem}${unit === '次' ? '次数' : unit.endsWith('次') ? unit : `${unit}数`}`;
    case 'person':
      return /[员人师者]$/.test(stem) ? `${stem}数` : `${stem}人数`;
    case 'time':
      return /(?:时间|时限|周期|时长|期限|用时|耗时|压缩|缩短|压减)$/.test(stem) ? stem : `${stem}用时`;
    case 'size':
      return /(?:面积|长度|里程|重量)$/.test(stem) ? stem : `${stem}量`;
    case 'ratio':
      return stem;
    default:
      if (/办”?$/.test(stem)) return `${stem}事项数`;
      return NAMED_BY_UNIT.test(unit) ? `${stem}${unit.replace('个', '')}数` : `${stem}数`;
  }
}

const NAMED_BY_UNIT = /^(?:个?方面|大?类|小类|大?领域|批次|卷|集|批|种|条|大板块)$/;

/** Adds a topic that the words leave out. */
function withTopic(stem: string, topic: string | undefined): string {
  return topic === undefined || [...topic.slice(-2)].every((character) => stem.includes(character))
    ? stem
    : topic + stem;
}

function tidy(text: string): string {
  const { actor, deed } = splitActor(text.replaceAll(/\s/g, ''));
  return `${actor}${deed}`
    .replace(/^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,3}是)/, '')
    .replace(/第[一二三四]季度|前[一二三]季度|[上下]半年|(?:到|至)?(?:19|20)\d{2}年[度底末]?/g, '')
    .replace(/^(?:计划|拟|力争|预计|争取)(?=[\u4e00-\u9fff]{4})/, '')
    .replace(
      /^(?:我们|我[局市县区院省]|对(?!接)|将|把|的|了|并|也|都|在(?!册|编|岗|校|建|职|押|线)|有(?!效|关|限|偿)|基本|其中|共|已|均|力争|确保|、|,)+(?=[\u4e00-\u9fff“])/,
      '',
    )
    .replace(MANNER, '')
    .replace(/^(?:组织开展|集中开展|开展|举办|举行|完成|推动)(?=[^“]{3})/, '')
    .replace(/(?:的|了|等|共|达|(?<![行作])为|、|,|和|及|将|控制|保持)+$/, '');
}

// how well, which no name needs
const MANNER =
  /^(?:积极|主动|深入|扎实|稳妥|大力|着力|切实|全面|持续|严格|精准|稳步|认真)+(?!公开)(?=[\u4e00-\u9fff]{3})/;

function stripSuffix(name: string): string {
  return name.replace(/(?:(?<=群|团|队伍)人数|总数|数量|次数|(?<!人)数)$/, '');
}

/** A name of more than 30 characters is cut at its last pause. */
function clip(name: string): string {
  if (name.length <= 30) return name;
  const [, last = ''] = /^.*、(?![^()]*\))(.*)$/.exec(name) ?? [];
  return last.length > 4 ? last : name;
}
