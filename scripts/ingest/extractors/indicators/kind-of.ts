import type { IndicatorKind, IndicatorTier } from '../../../../src/domain/indicator.ts';
import type { SectionRole } from '../section-role.ts';
import type { ChangeRole } from './change.ts';
import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import { isDifference } from './is-difference.ts';

/** What bears on what a figure tells. */
export interface KindQuestion {
  readonly frame: Frame;
  readonly counted: Counted;
  /** The sentence as plain text. */
  readonly sentence: string;
  readonly role: SectionRole;
  readonly change: ChangeRole;
  readonly isGrowth: boolean;
  /** The figure's time is the same time of a year before: 去年同期收案208件. */
  readonly isFormer: boolean;
  /** The figure before tells background, and nothing is done in this one's clause: 下辖5个街道，老旧小区46个. */
  readonly isBesideBackground: boolean;
  /** The figure before is a norm, and this one stands in a list with it: 法律顾问1名、“法律明白人”3名. */
  readonly isListedNorm: boolean;
  /** The sentence tells of the years before what the article tells: 改革前, 案例背景. */
  readonly isBefore: boolean;
  /** The clause says no more than a year and its number, and the year lies before the article's period: (2022年为88件). */
  readonly isOfFormerYear: boolean;
  /** The kind of the figure before it. */
  readonly last: IndicatorKind | undefined;
  /** The year in which the article's period ends; a later year is the future. */
  readonly year: number | undefined;
}

/** Whether a figure is a goal, a norm, a former number, background, a growth, an effect or a work done: asked in this order. */
export function kindOf(question: KindQuestion): IndicatorKind {
  const { frame, counted, change, role } = question;
  if (role === 'plans' || isGoal(question)) return 'target';
  if (question.isListedNorm || isNorm(question) || (change === 'from' && COMPARED_NORM.test(frame.left))) return 'standard';
  if (change === 'from' || question.isOfFormerYear || (question.isBefore && !question.isGrowth)) return 'baseline';
  if ((question.isFormer && !question.isGrowth) || (frame.figure.unit.family !== 'ratio' && FORMER.test(frame.left))) return 'baseline';
  if (question.isBesideBackground || isBackground(question)) return 'context';
  if (question.isGrowth) return 'growth';
  // 败诉率12%，比全省平均水平高1.2个百分点: how far apart two results are
  if (isDifference(frame) && question.last !== undefined && RESULT.has(question.last)) return question.last;
  if (WEIGHT.test(counted.core)) return 'output';
  // 万人成讼率降至65件 is a rate, though it is counted in cases
  return /^(?:share|score|ratio)$/.test(frame.figure.unit.family) || /率$/.test(counted.core) ? 'outcome' : 'output';
}

/** Core figures are worth a chart; a count of aspects, kinds, tasks or members only describes. */
export function tierOf(kind: IndicatorKind, frame: Frame, counted: Counted): IndicatorTier {
  if (kind === 'target' || kind === 'context') return kind;
  if (kind === 'standard' || kind === 'baseline' || DESCRIPTIVE_UNIT.test(frame.figure.unit.name)) return 'secondary';
  return DESCRIPTIVE.test(counted.core) ? 'secondary' : 'core';
}

function isGoal({ frame, sentence, year }: KindQuestion): boolean {
  const before = sentence.slice(0, frame.figure.start);
  const clause = sentence.slice(frame.clauseStart, frame.figure.numeralStart);
  const due = [...before.matchAll(DUE)].at(-1);
  if (due !== undefined && year !== undefined && Number(due[1]) > year && !/[。;]/.test(before.slice(due.index)))
    return true;
  // 离2025年3.2名的规划目标还有差距
  if (/^的?[^,。;\d]{0,6}目标/.test(frame.right) && /[离距]|对照|对标/.test(clause)) return true;
  return GOAL.test(clause) || /力争[^。;]*$/.test(before) || DUE_SOON.test(before) || /^[^,。;]{0,6}有望/.test(frame.right);
}

function isNorm({ frame, sentence }: KindQuestion): boolean {
  const before = sentence.slice(frame.clauseStart, frame.figure.start);
  const after = sentence.slice(frame.figure.end, frame.clauseEnd);
  if (NORM.test(before) || STANDARD.test(before) || /的(?:力量|人员|编制)?(?:配备|配置|标准|要求)/.test(after)) return true;
  const isDeadline = frame.figure.unit.family === 'time' && /内$/.test(frame.figure.word ?? '');
  if (isDeadline && !/压缩|压减|缩短|控制|平均|实现|减少|降|提速|[由从]/.test(before)) return true;
  if (frame.figure.comparator === '>=' && /(?:配备|配齐|选拔)$/.test(before)) return true;
  const isBounded = frame.figure.comparator === '>=' || frame.figure.comparator === '<=';
  return PER_EACH.test(before) && !/平均|均已/.test(before) && (isBounded || ALLOTTED.test(before));
}

function isBackground({ frame, counted, sentence }: KindQuestion): boolean {
  const next = sentence.charAt(frame.figure.end + frame.right.length);
  if (frame.figure.unit.family === 'size' && (LAND.test(frame.left) || /^平方(?:公里|千米)$/.test(frame.figure.unit.name))) return true;
  return (
    BACKGROUND.test(frame.left) ||
    (counted.left === '' &&
      AREA.test(counted.head) &&
      counted.tail === '' &&
      (/^[,;。]?$/.test(next) || /中有?$/.test(frame.right)))
  );
}

const RESULT: ReadonlySet<IndicatorKind> = new Set(['output', 'outcome']);
// 分值由3分提高到5分: what a work weighs in an assessment is a decision, not its effect
const WEIGHT = /(?:分值|权重|考核分)/;
// 到2025年, 至2027年底
const DUE = /(?:到|至|于|在)?((?:19|20)\d{2})年(?:底|末|前|以前|年底)?/g;
// 年底前，我们要把…扩大到
const DUE_SOON = /(?:年底前|年底之前|年内|月底前)[^。;]{0,40}(?:要|将|力争|计划|确保|拟)[^。;]*$/;
const GOAL =
  /(?<!主)要(?:达到|提高到|提升到|降到|降至|提升至|提高至)|争取(?:到\d{4}年|实现|达到|完成|用|在)|目标(?:是|为|:)|拟(?:制定|修订|出台|建|新)|计划(?:在|于|用|新建|开展|培训|完成(?!率)|出台|建成|今年|明年|创建|制定|新增|建设|办理|实施)|预计|有望|正在?争取|将(?:超过|超|达到|达|建成|新建|增至|实现|突破|再)|确保.{0,16}(?:达到|实现)/;
// 办结时限不得超过, 应当在, 每年不少于
const NORM =
  /不得(?:超过|少于|低于|高于|多于)|应当?(?:在|于|自|不)|必须在|须在|原则上|(?:规定|要求)[^,。]{0,16}(?:不少于|不低于|不超过|至少)|每(?:个|名|家|村|所|人|年|月|季|半年|周)[^,。]{0,12}(?:不少于|不低于|不超过|至少)/;
// 个案补贴标准每件50元至800元
const STANDARD = /(?:补贴|补助|收费|奖励|给付|发放|救助|赔偿|处罚|罚款|计分)标准[^,。;]{0,10}$/;
// 每个村配备法律顾问1名
// 较省级目录的123项少25项
const COMPARED_NORM = /[较比][^,。;]{0,8}(?:法定|规定|标准|目录|要求)[^,。;]{0,4}的$/;
const ALLOTTED = /配备|配齐|选拔|明确|确定|设立|安排|聘请|选派|培养/;
const PER_EACH = /每(?:个|名|家|村|社区|镇|乡|街道|所)[^,。]{0,16}$/;
// 由原来的, 去年同期的, 上年
const FORMER = /(?:原来|原先|改革前|以前|过去|去年同期|上年同期|往年|此前|十年前)(?:的|仅|只有|为|是|需|要|需要|约)?$/;
// 镇域面积86.4平方公里, not 业务用房面积120平方米
const LAND = /(?:[区县市镇乡村域道省总]|国土|土地|占地|幅员|行政区划?)面积|里程|海岸线|山高|最远/;
const BACKGROUND =
  /(?:现有|共有|拥有|实有|登记)(?:各类|在册)*(?:经营主体|市场主体|企业|个体工商户|居民|人口|党员)(?:总量|总数)?(?:达|近|约)?$|(?:下辖|辖区?|常住人口|户籍人口|总人口|人口|生产总值|海岸线|地处|行政区划|总量为)[^,。;]{0,8}$/;
// 全市7个县(市、区)先后有…: said by the way
const AREA = /^(?:县|区|市|旗|街道|乡镇|镇街|镇|乡|自治县|地级市|区县|县区)(?:\([^)]*\))?$/;
const DESCRIPTIVE_UNIT = /^(?:个方面|方面|类|大类|小类|大领域|领域|批次|批|种|大项|小项|大板块|大模块)$/;
const DESCRIPTIVE =
  /任务|清单项目|统筹项目|成员单位|牵头单位|责任(?:单位|部门)|类型|主要指标|重点工作|举措清单|领导小组/;
