import type { CanonicalCue } from '../canonical-cue.ts';
import { cueFamilies } from '../cue-families.ts';

const { money, persons, places, share, visits } = cueFamilies;

// 诉前调解, 仲裁 and 信访 settle disputes too, but are counted apart
const NOT_MEDIATION = /复议|投诉|诉前|行政争议|行政诉讼|仲裁|信访|法院|检察|成功/;

/** Cues of the indicators of 行政复议、行政诉讼与调解 (T07), in order of precedence. */
export const disputeCues: readonly CanonicalCue[] = [
  {
    id: 'reco-organs',
    families: places,
    phrase: /复议(?:权的?)?(?:机关|机构)|复议(?:职责|职权).{0,2}机关/,
    not: /人员|工作/,
  },
  {
    id: 'reco-relitigation-rate',
    families: share,
    phrase: /被诉率|复议后.{0,6}(?:诉讼|起诉)率|复议后.{0,10}(?:诉讼|起诉|打官司).*\|占/,
  },
  { id: 'reco-overall-resolved-rate', families: share, phrase: /综合化解率/ },
  { id: 'reco-corrected-rate', families: share, phrase: /纠错(?:率|比)|纠错.*占/, topics: ['行政复议'] },
  {
    id: 'reco-mediated-rate',
    families: share,
    phrase:
      /调解率|调撤率|调解和?解?率|调解.{0,8}占比|占比.{0,4}调解|调解.*\|占|调解(?:和解)?(?:结案)?(?:率|比例)|(?:通过|经|以).{0,4}调解.{0,12}结案/,
    topics: ['行政复议'],
    inPredicate: true,
  },
  { id: 'reco-settled-rate', families: share, phrase: /和解率/, topics: ['行政复议'] },
  { id: 'reco-consultations', families: visits, phrase: /咨询/, topics: ['行政复议'] },
  { id: 'court-gov-notices', families: ['text', 'case'], phrase: /提示函|转送函|复议意见书|督促函/ },
  {
    id: 'reco-preresolved',
    families: ['case'],
    phrase: /(?:案前|立案前|受理前|诉前).{0,6}(?:化解|调解|和解|撤回)/,
    topics: ['行政复议'],
  },
  {
    id: 'reco-corrected',
    families: ['case'],
    phrase: /纠错|撤销|变更|确认违法|责令|纠正/,
    topics: ['行政复议'],
    not: /率/,
  },
  {
    id: 'reco-mediated',
    families: ['case'],
    phrase: /调解|和解|化解|撤回/,
    topics: ['行政复议'],
    not: /人民调解|前化解|前调解/,
  },
  { id: 'reco-closed', families: ['case'], phrase: /审结|办结|结案/, topics: ['行政复议'] },
  {
    id: 'reco-accepted',
    families: ['case'],
    phrase: /受理/,
    topics: ['行政复议'],
    not: /不予受理|受理[条前]|为被申请人/,
  },
  {
    id: 'reco-received',
    families: ['case'],
    phrase: /新收|收到|收案|受案|接收|复议申请|申请/,
    topics: ['行政复议'],
    not: /维持|驳回|终止|不予|撤回|为被申请人/,
  },
  { id: 'head-appearance-rate', families: share, phrase: /(?:出庭|应诉).{0,6}率/, not: /发声|出声|辩护|律师/ },
  { id: 'judgment-performance-rate', families: share, phrase: /(?:裁判|判决).{0,8}(?:履行|执行)率/ },
  { id: 'lit-loss-rate', families: share, phrase: /败诉率/ },
  {
    id: 'lit-cases',
    families: ['case'],
    phrase: /(?:行政诉讼|应诉|行政应诉|被诉).{0,6}(?:案|$)|(?:一审|二审|新收|受理).{0,4}行政案件/,
    not: /出庭|复议|化解|败诉|胜诉|负责人|公益|未结/,
  },
  {
    id: 'lit-cases',
    families: ['case'],
    phrase: /行政案件$/,
    topics: ['审判', '行政诉讼'],
    not: /败诉|胜诉|非诉|执行|公益/,
  },
  { id: 'mediation-performance-rate', families: share, phrase: /协议.{0,4}履行率|履行率/, topics: ['人民调解'] },
  { id: 'mediation-success-rate', families: share, phrase: /成功率|化解率|调解率|调成率/, topics: ['人民调解'] },
  { id: 'mediation-success-rate', families: share, phrase: /(?:调解|调处|诉调).{0,2}成功率/, not: /复议/ },
  {
    id: 'mediation-amount',
    families: money,
    phrase: /协议.{0,6}(?:金额|额)|(?:涉案|涉及|调解|标的|赔偿).{0,4}(?:金额|额|款)|涉案标的|挽损/,
    topics: ['人民调解'],
  },
  { id: 'mediators-fulltime', families: persons, phrase: /专职.{0,6}调解员/, not: /专兼职|培训|表彰/ },
  { id: 'commendations', families: ['item', 'person', 'body'], phrase: /表彰/, inPredicate: true },
  { id: 'mediators', families: persons, phrase: /调解员/, not: /培训|专职(?!兼)|特邀|陪审/ },
  {
    id: 'mediation-orgs',
    families: places,
    phrase: /调委会|调解委员会|调解组织|调解室|调解中心|调解工作室/,
    not: /综治中心/,
  },
  { id: 'hearsay-points', families: places, phrase: /(?:说事|评理)(?:点|室|堂|亭|厅)/ },
  { id: 'disputes-petition', families: ['case'], phrase: /信访/ },
  {
    id: 'mediation-cases',
    families: ['case'],
    phrase: /纠纷|矛盾/,
    also: [/调解|化解|调处|受理|处理|调成/],
    not: NOT_MEDIATION,
  },
  { id: 'mediation-cases', families: ['case'], phrase: /调解.{0,8}案件|人民调解(?:工作|案件)?$/, not: NOT_MEDIATION },
];
