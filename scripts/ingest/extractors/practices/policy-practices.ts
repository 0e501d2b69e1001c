import { wordFinder } from '../text/word-finder.ts';
import type { PracticeCandidate } from './practice-candidate.ts';

/**
 * The practices that a clause names by a term that is known all over the country (府院联动, 告知承诺制, 述法), with or without
 * quotation marks. To teach a new term, add it to the list.
 */
export function policyPractices(clause: string): readonly PracticeCandidate[] {
  return findTerms(clause).flatMap(({ start, length }) => {
    const name = clause.slice(start, start + length);
    if (IN_PASSING.test(clause.slice(start + length))) return [];
    if (NEEDS_VERB.test(name) && !DONE.test(clause.slice(0, start))) return [];
    return { name, core: name.replace(TRIMMINGS, ''), start, end: start + length, word: name, isQuoted: false };
  });
}

// 出台案卷评查|办法: part of a title; 复议体制改革|以后: only a time
const IN_PASSING = /^”?(?:工作)?(?:办法|规定|条例|细则|规程|以?后|以来)/;
// 126名干部完成述法 tells of the officials, 开展述法 of the practice
const NEEDS_VERB = /^(?:现场|书面)?述法$/;
const DONE = /(?:开展|推行|组织|落实|深化|建立|健全|完善|推进|实施|实行|抓实|做实)了?[^，\d]{0,12}$/;
// 年度述法工作 and 现场述法 are one practice
const TRIMMINGS = /^(?:证明事项|涉企经营许可|行政审批|年度|现场|书面|新时代|“)+|(?:工作|”)$/g;

const TERMS = [
  '(?:证明事项|涉企经营许可|行政审批)?告知承诺制',
  '容缺受理',
  '证照分离',
  '一网通办',
  '一网统管',
  '一件事一次办',
  '最多跑一次',
  '不见面审批',
  '帮办代办',
  '双随机[、、]?一公开',
  '府院联动',
  '集中(?:行政)?复议管辖|相对集中行政复议职责|行政复议(?:案件)?集中管辖',
  '行政争议(?:多元)?(?:实质性)?(?:化解|调解)中心',
  '首违[不免]罚|轻微(?:违法)?免罚清单|免罚清单|包容审慎监管|柔性执法',
  '行政执法(?:“)?三项制度(?:”)?',
  '裁量权?基准(?=动态|制度)',
  '综合查一次|扫码入企|亮码检查|入企扫码',
  '谁执法谁普法',
  '(?:新时代)?(?:“)?枫桥经验”?',
  '法律明白人',
  '法治体检',
  '一村[（(]?(?:社区|居)?[)）]?一法律顾问|(?:村[（(](?:社区|居)[)）]|村居|社区)法律顾问',
  '民主法治示范村[（(]?(?:社区)?[)）]?',
  '法治副校长',
  '(?:年度|现场|书面|专题)?述法(?!工作会议)(?:工作)?(?=$|制度|评议|全覆盖|[，、和及])',
  '旁听(?:法院)?(?:庭审|法庭)',
  '法治(?:建设)?督察',
  '法治为民办?实事(?:项目)?',
  '人民调解员进网格',
  '综治中心',
  '综合行政执法改革|行政复议体制改革',
  '行政复议职责[^，。]{0,20}(?:集中|统一)行使',
  '政府法律顾问团?',
  '容错纠错机制',
  '行政机关负责人释法|主要负责人释法(?:工作)?',
  '(?:行政)?(?:执法)?案卷评查',
  '减证便民',
  '高效办成一件事|免申即享|一窗受理',
  '[诉访警检]调对接|三调联动|诉源治理',
  '说理式执法|服务型执法|非现场执法',
  '以案释法|府检联动|公平竞争审查',
  '政务公开(?:主题)?日',
  '场所开放日',
  '信用修复',
  '移动微法院|共享法庭',
  '智慧矫正|智慧法院|智慧调解',
];

const findTerms = wordFinder([['policy', TERMS.join('|')]]);
