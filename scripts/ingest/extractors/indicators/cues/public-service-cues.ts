import type { CanonicalCue } from '../canonical-cue.ts';
import { cueFamilies } from '../cue-families.ts';

const { events, money, persons, places, share, visits } = cueFamilies;

/** Cues of the indicators of 公共法律服务 (T10), in order of precedence. */
export const publicServiceCues: readonly CanonicalCue[] = [
  { id: 'loss-recovered', families: money, phrase: /挽回|挽损|避免.{0,6}损失/, not: /受援人|农民工|薪|工资/ },
  { id: 'legalaid-recipients', families: ['visit', 'person'], phrase: /受援/ },
  { id: 'legalaid-consultations', families: visits, phrase: /法律援助(?![和、及]).{0,4}咨询|法援咨询/ },
  { id: 'legalaid-consultations', families: visits, phrase: /咨询/, topics: ['法律援助'], not: /热线|12348/ },
  {
    id: 'hotline-consultations',
    families: visits,
    phrase: /接线|来电|接听|话务|免费.{0,4}咨询|(?:热线|12348).{0,12}(?:咨询|解答|服务)/,
    topics: ['法律服务热线'],
    not: /12345/,
  },
  { id: 'legalaid-growth', families: share, phrase: /法律援助/, isGrowth: true },
  { id: 'legalaid-cases', families: ['case'], phrase: /法律援助|法援/, not: /咨询|受援|申请人/ },
  {
    id: 'notary-online-items',
    families: ['item'],
    phrase: /(?:网上|在线|远程|线上|视频).{0,6}办/,
    topics: ['公证'],
    inPredicate: true,
  },
  { id: 'notary-time-cut', families: ['time'], phrase: /办证/ },
  { id: 'notary-cases', families: ['case'], phrase: /公证/, not: /咨询|核实/ },
  { id: 'forensic-staff', families: persons, phrase: /鉴定人/ },
  { id: 'forensic-orgs', families: places, phrase: /鉴定(?:机构|所)/ },
  { id: 'forensic-cases', families: ['case'], phrase: /鉴定/ },
  { id: 'legal-checkups', families: ['event', 'visit', 'body', 'case'], phrase: /(?:法治|法律)体检/, not: /代理/ },
  { id: 'foreign-lawyers', families: persons, phrase: /涉外.{0,8}(?:律师|法律|人才)/ },
  { id: 'lawyers-per-10k', families: persons, phrase: /万人.{0,6}律师|律师万人比/ },
  {
    id: 'lawyers',
    families: persons,
    phrase: /(?:^|[^村居])律师(?:$|人数|总数|为|参与|队伍|团队|从业)/,
    not: /培训|表彰|明白人|人民监督|公职律师|公司律师|值班律师|援助律师/,
  },
  { id: 'legal-literates', families: persons, phrase: /法律明白人/, not: /培训/ },
  { id: 'legal-consultations', families: visits, phrase: /法律咨询|解答.{0,6}咨询/ },
  {
    id: 'pls-platforms',
    families: places,
    phrase: /公共法律服务.{0,6}(?:平台|中心|站|室)|实体平台|法治超市|法律服务(?:工作)?[站室]/,
  },
  { id: 'pls-served', families: ['visit'], phrase: /服务$/, topics: ['公共法律服务'] },
  { id: 'pls-platforms', families: places, phrase: /工作站|工作室|服务站|服务点/, topics: ['公共法律服务'] },
  { id: 'pls-staff', families: persons, phrase: /服务人员/ },
  { id: 'pls-served', families: ['visit', 'person'], phrase: /服务(?:各类|广大|辖区|企业)?(?:群众|市民|居民|村民)/ },
  {
    id: 'law-culture-sites',
    families: places,
    phrase: /(?:普法|法治文化|法治宣传|法治).{0,6}(?:阵地|广场|公园|长廊|基地|场馆)/,
  },
  { id: 'trainees', families: ['visit'], phrase: /培训|参训/ },
  { id: 'training-sessions', families: events, phrase: /培训|夜校|轮训/ },
  { id: 'study-sessions', families: events, phrase: /专题党课|专题讲座|专题学习|学法|集体学习|专题研讨/ },
  { id: 'publicity-events', families: events, phrase: /普法|宣传|法治讲座|宣讲|法[律治]“?[一二三四五六七八九十]?进/ },
  {
    id: 'publicity-audience',
    families: ['visit', 'person'],
    phrase: /受益的?(?:人群|人数|群众)|受众|受教育|覆盖|参与(?:群众|人数)|惠及|观看/,
    topics: ['普法'],
  },
  {
    id: 'corrections-service',
    families: ['visit', 'event', 'person'],
    phrase: /心理(?:干预|辅导|疏导|矫治)|帮扶/,
    topics: ['社区矫正'],
  },
];
