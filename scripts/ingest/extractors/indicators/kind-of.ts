import type { IndicatorKind, IndicatorTier } from '../../../../src/domain/indicator.ts';
import type { Counted } from './counted.ts';
import type { Frame } from './frames.ts';
import { isDifference } from './is-difference.ts';
import { isFormer } from './is-former.ts';
import { isGoal } from './is-goal.ts';
import { isNorm } from './is-norm.ts';
import type { KindQuestion } from './kind-question.ts';

/** Whether a figure is a goal, a norm, a former number, background, a growth, an effect or a work done: asked in this order. */
export function kindOf(question: KindQuestion): IndicatorKind {
  const { frame, counted, change, role } = question;
  if (role === 'plans' || isGoal(question)) return 'target';
  if (question.isListedNorm || isNorm(question) || (change === 'from' && COMPARED_NORM.test(frame.left)))
    return 'standard';
  if (change === 'from' || question.isOfFormerYear || (question.isBefore && !question.isGrowth)) return 'baseline';
  if (isFormer(question)) return 'baseline';
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

function isBackground({ frame, counted, sentence }: KindQuestion): boolean {
  const next = sentence.charAt(frame.figure.end + frame.right.length);
  if (
    frame.figure.unit.family === 'size' &&
    (LAND.test(frame.left) || /^平方(?:公里|千米)$/.test(frame.figure.unit.name))
  )
    return true;
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
// 较省级目录的123项少25项
const COMPARED_NORM = /[较比][^,。;]{0,8}(?:法定|规定|标准|目录|要求)[^,。;]{0,4}的$/;
// 镇域面积86.4平方公里, not 业务用房面积120平方米
const LAND = /(?:[区县市镇乡村域道省总]|国土|土地|占地|幅员|行政区划?)面积|里程|海岸线|山高|最远/;
const BACKGROUND =
  /(?:现有|共有|拥有|实有|登记)(?:各类|在册)*(?:经营主体|市场主体|企业|个体工商户|居民|人口|党员)(?:总量|总数)?(?:达|近|约)?$|(?:下辖|辖区?|常住人口|户籍人口|总人口|人口|生产总值|海岸线|地处|行政区划|总量为)[^,。;]{0,8}$/;
// 全市7个县(市、区)先后有…: said by the way
const AREA = /^(?:县|区|市|旗|街道|乡镇|镇街|镇|乡|自治县|地级市|区县|县区)(?:\([^)]*\))?$/;
const DESCRIPTIVE_UNIT = /^(?:个方面|方面|类|大类|小类|大领域|领域|批次|批|种|大项|小项|大板块|大模块)$/;
const DESCRIPTIVE =
  /任务|清单项目|统筹项目|成员单位|牵头单位|责任(?:单位|部门)|类型|主要指标|重点工作|举措清单|领导小组/;
