import type { CaseRule } from '../case-problem.ts';
import { canonicalFits } from '../rules/canonical-fits.ts';
import { evidenceInText } from '../rules/evidence-in-text.ts';
import { idMatchesCase } from '../rules/id-matches-case.ts';
import { knownTopics } from '../rules/known-topics.ts';
import { noContactData } from '../rules/no-contact-data.ts';
import { percentageRange } from '../rules/percentage-range.ts';
import { practiceResults } from '../rules/practice-results.ts';
import { publishedAfterPeriod } from '../rules/published-after-period.ts';
import { regionCode } from '../rules/region-code.ts';
import { resultsApart } from '../rules/results-apart.ts';
import { chosenTopics } from './chosen-topics.ts';
import { describedPractices } from './described-practices.ts';
import { knownMeasures } from './known-measures.ts';
import { ownGist } from './own-gist.ts';
import { placeAndTime } from './place-and-time.ts';
import { settledDoubts } from './settled-doubts.ts';
import { signedReview } from './signed-review.ts';
import { statedSource } from './stated-source.ts';
import { wholeText } from './whole-text.ts';

/** One thing that must be right before a case may be called reviewed (验收清单的一条). */
export interface AcceptanceItem {
  /** Names the item in addresses: the guide explains it under `#check-gist`. */
  readonly id: string;
  /** What holds once the item is done, in a few words. */
  readonly title: string;
  /** What the check asks, and how it is satisfied, for the editors' guide. */
  readonly meaning: string;
  /** What a person looks at: what no rule can see. */
  readonly look: string;
  /** Rules that are asked of a case only once it is called reviewed. */
  readonly onReview: readonly CaseRule[];
  /** Rules that drafts must follow too. */
  readonly always: readonly CaseRule[];
}

/** What a case must have before it is published as reviewed. It drives the check, the review sheet and the editors' guide. */
export const acceptanceChecklist: readonly AcceptanceItem[] = [
  {
    id: 'text',
    title: '标题和正文是这一篇的，可以刊出',
    meaning:
      '程序查：标题不是“（标题待补）”，正文不是空的；正文是全文而原文保留权利的，要在 rights.note 里写明谁授权，没有授权就改成自己写的摘编。',
    look: '标题照原文；正文没有多出导航、广告，也没有少段落；全文只在版权允许时用。',
    onReview: [wholeText],
    always: [],
  },
  {
    id: 'source',
    title: '来源写明了是谁、什么时候',
    meaning:
      '程序查：写了媒体（outlet）或发文机关（issuer）；写了发表日期，来源确实没有日期的，有一条“来源信息不全”的疑点说明；日期不早于内容。',
    look: '媒体、作者、日期与原文一致；日期是首发的，不是转载的。',
    onReview: [statedSource],
    always: [publishedAfterPeriod],
  },
  {
    id: 'place',
    title: '地区和时期对',
    meaning: '程序查：有地区和时期；地区的代码、名称、上级、层级四样一致；案例编号里的代码和年份与它们一致。',
    look: '同名的地方看上级；时期是内容所说的时间，不是发表的时间。',
    onReview: [placeAndTime],
    always: [regionCode, idMatchesCase],
  },
  {
    id: 'gist',
    title: '要旨是自己的话',
    meaning: '程序查：写了要旨，它不是标题，也没有连着二十个字与正文相同。',
    look: '一句话，不超过 60 字，不夸，不抄标题和正文。',
    onReview: [ownGist],
    always: [],
  },
  {
    id: 'topics',
    title: '有主题',
    meaning: '程序查：至少一个主题，代号在主题词表里。',
    look: '最重的写在前面；拿不准的不写。',
    onReview: [chosenTopics],
    always: [knownTopics],
  },
  {
    id: 'evidence',
    title: '每个值的依据都在正文里',
    meaning: '程序查：每个 quote、sentence、section 在正文里一字不差，疑点引的话也在。改了正文，引用它的依据要一起改。',
    look: '红线画着的字，确实说的是旁边写的那个值。',
    onReview: [],
    always: [evidenceInText],
  },
  {
    id: 'figures',
    title: '数字的名称、单位、性质对，能对照的挂了标准指标',
    meaning:
      '程序查：标准指标的代号存在，单位是同一种量；百分比在 0 到 100 之间；目标、标准、从前的数不标 core；与标准指标同名的重要数字挂上 canonical，不是同一种量的在 note 里写明为什么。没有合适的标准指标，不用挂。',
    look: '名称说清谁的、什么数；目标、标准、从前的数不算成绩；比例知道是谁的比例。',
    onReview: [knownMeasures],
    always: [canonicalFits, percentageRange, resultsApart],
  },
  {
    id: 'practices',
    title: '做法有名称、怎么做、主题',
    meaning:
      '程序查：名称不是一整句话；写了怎么做（mechanism，还在计划中的不用）和主题；成效（results）里的编号是这个案例里的数字，而且是成绩。',
    look: '来源没有说的不写；不值得单列的删去。',
    onReview: [describedPractices],
    always: [practiceResults],
  },
  {
    id: 'doubts',
    title: '疑点都处理过',
    meaning: '程序查：“请看”以上的疑点，resolution 都不是 open。“提示”可以不处理。',
    look: '保留原样的写 accepted，按来源订正的写 corrected；不能悄悄改。',
    onReview: [settledDoubts],
    always: [],
  },
  {
    id: 'persons',
    title: '没有联系方式，普通人不写姓名',
    meaning:
      '程序查：正文和字段里没有电话、邮箱、QQ、微信、身份证号。导入时读到像普通人全名的，列为疑点“写出了当事人姓名”，处理过才算。',
    look: '当事人照来源的化名写；以职务出现的人列在 people。',
    onReview: [],
    always: [noContactData],
  },
  {
    id: 'signature',
    title: '审校人和日期',
    meaning: '程序查：review.by 和 review.on 都写了。',
    look: '逐项对过原文的那个人，在对完的那一天写。',
    onReview: [signedReview],
    always: [],
  },
];
