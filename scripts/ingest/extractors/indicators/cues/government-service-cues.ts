import type { CanonicalCue } from '../canonical-cue.ts';
import { cueFamilies } from '../cue-families.ts';

const { cases, items, places, share } = cueFamilies;

/** Cues of the indicators of 政务服务与营商环境 (T02), in order of precedence. */
export const governmentServiceCues: readonly CanonicalCue[] = [
  { id: 'online-accessible-rate', families: share, phrase: /网上可办|可网办|不见面审批率|网办可办/ },
  { id: 'online-actual-rate', families: share, phrase: /实际网办|网办率|全程网办|网上办理率|网上办结率/ },
  {
    id: 'code-integrated-functions',
    families: items,
    phrase: /一码/,
    also: [/功能|服务|应用|事项/],
    inPredicate: true,
  },
  {
    id: 'cross-region-items',
    families: items,
    phrase: /(?:跨省|全市|省内|省际|区域|跨域|跨市|跨区|全国|全省|异地|市域|京津冀|长三角)通办/,
    inPredicate: true,
  },
  { id: 'mobile-items', families: items, phrase: /掌上办|指尖办|移动端可?办|手机(?:可)?办/, inPredicate: true },
  { id: 'one-thing-items', families: items, phrase: /一件事/, not: /窗口|专区|案例|方案|制度/, inPredicate: true },
  { id: 'faceless-items', families: items, phrase: /不见面|零跑(?:动|腿)/, inPredicate: true },
  { id: 'notify-commit-items', families: ['item'], phrase: /告知承诺/, inPredicate: true },
  { id: 'high-frequency-items', families: items, phrase: /高频/, also: [/事项|清单/] },
  { id: 'powers-delegated', families: items, phrase: /赋权|放权|赋予.{0,10}权/ },
  {
    id: 'powers-adjusted',
    families: items,
    phrase: /职权|权力|权限|行政许可|事项|管理权/,
    also: [/取消|下放|承接|调整/],
    not: /编制|清单|目录|证明|材料|检查|告知|处罚|裁量/,
  },
  { id: 'materials-cut', families: cases, phrase: /材料/, also: [/精简|压减|减少|取消|免提交/], not: /案例|宣传/ },
  {
    id: 'approval-time-cut-rate',
    families: share,
    phrase: /审批|办理|办结|许可|承诺|开办|办件/,
    also: [/时限|时间|时长|周期/, /压减|压缩|缩短|提速|减少/],
  },
  { id: 'approval-days', families: ['time'], phrase: /(?:工程|建设|项目).{0,14}审批.{0,4}(?:时限|时间|用时|周期)/ },
  { id: 'licence-separation-cases', families: ['case', 'body'], phrase: /证照分离/ },
  {
    id: 'policy-cleanup',
    families: cases,
    phrase: /政策|措施/,
    also: [/清理/],
    not: /规范性文件|规章|法规/,
    inPredicate: true,
  },
  { id: 'policy-library', families: cases, phrase: /政策(?:措施)?库|政策(?:措施)?清单|政策汇编/ },
  {
    id: 'firms-benefited',
    families: ['body'],
    phrase: /市场主体|经营主体|企业|商户/,
    also: [/惠及|受益|受惠/],
    not: /个体工商户/,
    inPredicate: true,
  },
  { id: 'firms-visited', families: ['body', 'visit'], phrase: /企业|商户|市场主体|经营主体/, also: [/走访|入企/] },
  {
    id: 'firm-issues-solved',
    families: items,
    phrase: /企业/,
    also: [/问题|诉求|难题|困难/, /解决|协调|化解|办理|回应/],
    not: /纠纷|执法|矛盾/,
  },
  { id: 'business-env-benchmarks', families: ['item'], phrase: /标杆/, inPredicate: true },
  { id: 'parks-covered', families: places, phrase: /园区/, also: [/覆盖|走进|进驻/], inPredicate: true },
];
