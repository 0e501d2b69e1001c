import type { z } from 'zod';
import type { AnomalyType } from './anomaly.ts';
import type { relationSchema } from './case.ts';
import type { Activity } from './course.ts';
import type { DocumentRole } from './document.ts';
import type { HonourLevel, HonourStatus } from './honour.ts';
import type { IndicatorKind } from './indicator.ts';
import type { PracticeKind } from './practice.ts';
import type { RegionLevel } from './region.ts';
import type { Source, SourceType } from './source.ts';

/** The Chinese word that readers see for each name in the data; interface and search facets take it from here. */
export const labels = {
  sourceType: {
    newspaper: '报纸报道',
    'annual-report': '年度报告',
    'case-library': '案例库',
    interview: '访谈',
    other: '其他',
  },
  regionLevel: { national: '全国', province: '省级', prefecture: '市级', county: '县级', township: '乡镇' },
  practiceKind: { mechanism: '机制', brand: '品牌', institution: '机构', plan: '计划' },
  indicatorKind: {
    output: '做了多少',
    outcome: '效果',
    growth: '增减',
    baseline: '从前的数',
    standard: '规定的标准',
    target: '目标',
    context: '背景',
  },
  honourStatus: {
    awarded: '获得',
    nominated: '被推荐或入围',
    pilot: '试点',
    'assessment-stage': '评审中',
    'media-recognition': '报道或肯定',
  },
  honourLevel: { national: '国家级', provincial: '省级', prefecture: '市级', county: '县级', media: '媒体' },
  documentRole: {
    issued: '制定',
    amended: '修订',
    planned: '拟制定',
    implemented: '贯彻实施',
    'cited-law': '引用的法律法规',
    'cited-third-party': '引用的第三方报告',
    'case-instrument': '个案文书',
  },
  anomalyType: {
    'duplicated-body': '正文重复',
    'page-jump': '转版',
    'lost-character': '原文如此',
    'impossible-date': '日期存疑',
    'missing-metadata': '来源信息不全',
    'contact-data': '联系方式已去掉',
    'hidden-denominator': '分母未披露',
    'inconsistent-shares': '比例互相矛盾',
    'partial-period': '只是部分时期',
    'scope-mix': '口径混用',
    'merged-indicator': '一个数字说两件事',
    'tiny-sample': '小样本',
    'relative-date': '相对日期',
    'undated-honour': '荣誉没有年份',
    'nomination-not-award': '是推荐，不是获奖',
    'heading-count-mismatch': '数目与下文不符',
    'duplicated-phrase': '词语重复',
    'first-person': '第一人称',
    'private-person': '写出了当事人姓名',
    'target-in-results': '目标混在成绩里',
  },
  activity: {
    reading: '读材料',
    lecture: '讲授',
    discussion: '讨论',
    exercise: '动手',
    report: '汇报',
    closing: '收束',
  },
  relation: {
    'same-region-other-year': '同一地区的另一年',
    'same-practice': '同一做法',
    'parent-region': '上级地区',
    corroborates: '互相印证',
    contradicts: '互相矛盾',
  },
  rights: {
    'all-rights-reserved': '原文保留权利',
    'government-text': '政府公文',
    cc: '知识共享许可',
    unknown: '权利状况不明',
  },
} as const satisfies {
  sourceType: Record<SourceType, string>;
  regionLevel: Record<RegionLevel, string>;
  practiceKind: Record<PracticeKind, string>;
  indicatorKind: Record<IndicatorKind, string>;
  honourStatus: Record<HonourStatus, string>;
  honourLevel: Record<HonourLevel, string>;
  documentRole: Record<DocumentRole, string>;
  anomalyType: Record<AnomalyType, string>;
  activity: Record<Activity, string>;
  relation: Record<z.infer<typeof relationSchema>, string>;
  rights: Record<Source['rights']['status'], string>;
};
