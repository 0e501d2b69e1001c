import { ANY_VERB, VERB_START } from './lexicon.ts';

/** The words after a figure: the noun that it counts, and what is said of it. */
export interface NounAfter {
  /** 律师 of 218名律师为企业提供法律咨询; empty where a verb or nothing follows. */
  readonly head: string;
  /** 为企业提供法律咨询. */
  readonly tail: string;
}

/** Splits the words after a figure where a verb or a preposition begins. A relative clause before the noun is passed over. */
export function nounAfter(right: string): NounAfter {
  const text = right
    .replaceAll(/\s/g, '')
    .replace(/^\([^)]*\)/, '')
    .replace(/^的/, '');
  const relative = /^[^,、。“]{2,14}?的(?=[\u4e00-\u9fff“]{2})/.exec(text);
  if (relative !== null && VERB_START.test(text) && !NOUN_LIKE.test(text))
    return nounAfter(text.slice(relative[0].length));
  if (text === '' || NO_NOUN.test(text) || startsVerb(text)) return { head: '', tail: text };
  const end = nounEnd(text);
  const head = text.slice(0, end).replace(/(?:等|(?:及|和|与|以及)(?:相关)?|基础上|中有?|分别|有望|拟|各|仍|有)+$/, '');
  return { head, tail: text.slice(end) };
}

function nounEnd(text: string): number {
  const quoted = quotedEnd(text);
  const compoundEnd = NOUN_LIKE.exec(text)?.[0].length ?? 0;
  for (let i = Math.max(quoted, compoundEnd, 2); i < text.length; i += 1) {
    const rest = text.slice(i, i + 14);
    const compound = NOUN_LIKE.exec(rest);
    if (compound !== null) i += compound[0].length - 1;
    // 行为, 作为 and 认为 are words of their own
    else if (rest.startsWith('为') && /[行作认成因]/.test(text.charAt(i - 1))) continue;
    // 18项主要办理要素: what an adjective stands before is a noun
    else if (ADJECTIVE.test(text.slice(0, i))) continue;
    else if (PREPOSITION.test(rest) || VERB_START.test(rest)) return i;
  }
  return text.length;
}

/** A quoted name near the beginning belongs to the noun (“法治超市”, 自然人“一件事”目录), unless a verb comes before it. */
function quotedEnd(text: string): number {
  const [whole = '', before = ''] = /^([^“”]{0,12})“[^”]*”/.exec(text) ?? [];
  return ANY_VERB.test(before) || /全部|均|已|为|在|由/.test(before) ? 0 : whole.length;
}

/** Whether a phrase begins with a verb, and not with a noun that begins like one (调解组织, 执法人员). */
export function startsVerb(text: string): boolean {
  return VERB_START.test(text) && !NOUN_LIKE.test(text);
}

// 主要, 重点, 创新: never the end of what is counted
const ADJECTIVE = /^(?:主要|重点|重大|具体|创新|典型|特色|相关|有关|突出|关键|基本|专项|日常|常见|高频)$/;

/** Whether a phrase begins with a noun whose first half is a verb by form: 调解组织, 执法人员. */
export function isNounLike(text: string): boolean {
  return NOUN_LIKE.test(text);
}

const NO_NOUN =
  /^(?:[,;:。、)]|以上|以下|左右|正在|均|全部|已|将(?!军)|为(?!民服|民办|企服)|在(?!编|职|册|线|校|押|建|营)|由|被(?!告|害|征|诉|申)|是|的话|并|且|而|后(?!勤)|前(?!沿|科)|内(?!部|容|设|控)|中(?!心|小|国|级|央|学|医|介|队|层|院|华|文|青|老|型|外|标|法|职)|时(?!间|限|段)|居(?!民|委)|位居|位列|列|与|和(?!解|谐)|及|以及|同比|环比|较|比(?!例|赛)|占|提前|不等|[增升降减][至到为]|到(?!岗|位)|至|高于|低于|多于)/;
const PREPOSITION =
  /^(?:为(?!民服|民办|企服|主)|个性化|高频率|集中|依法|共同|成功|顺利|全面|统一|参加|对|在|向|与(?!会)|被|均|已|将|把|由|从|全部|先后|获|人均|户均|日均|年均|新收|继续|正在|有望|分别|今年|去年|目前|\d{4}年|年度(?!工作)|进行|作为|作用|列为|列全|居全|并|且|到岗|使|让|能够|可以|都|同比|全覆盖|实时|及相|以及|无一|正常)/;
// 调解组织, 执法人员, 服务事项, 监督意见书: verbs by form, but the first half of a noun here
const NOUN_LIKE =
  /^(?:调解|执法|服务|监督|审计|培训|援助|鉴定|公证|检查|处罚|复议|诉讼|代理|应诉|管理|建议|评查|审查|咨询|宣传|考核|整改|整治|调研|指导|登记|备案|帮扶|矫正|救助|表彰|采纳|普法|化解|审批|许可|参与|救济|收治|安置|提升|优化|建设|出庭|委托|规范|落实|清理|论证|督察|监测|监管|使用|处置|发现|推进|解决|检测|研究|编制|评估|评审|约谈|通报|征集|反馈|审核|承接|执行|立案|涉及|组织|认定|报备|提起|确认|变更|注册|投入|创新|试点|探索)(?:性|类|型|专)?(?:文件|组织|委员|人员|员|队|机构|中心|站|点|室|所|窗口|平台|案件|案|事项|项目|清单|书|函|意见|建议|问题|线索|协议|纠纷|活动|课程|课|计划|方案|制度|办法|机制|标准|指南|任务|工作|行动|措施|举措|对象|基地|领域|单位|系统|体系|品牌|热线|数据|信息|记录|卷|指标|法规|规定|职权|职责|权限|专家|团|网|力量|申请|决定|报告|资金|款|金|业务|产品|岗|志愿|规章|结果|情况|流程|环节|材料|证|依据|主体|场所|设备|经费|成果|合同|监督|类型|事由|条款|企业|需求|典型|协理员|工作者|要素|协会|阵地)|^(?:办理|受理|审理)(?:流程|环节|情况|结果|窗口|条件|要素|材料|系统|平台|点|指南|机关|时限|时间|周期|期限|量|率)/;
