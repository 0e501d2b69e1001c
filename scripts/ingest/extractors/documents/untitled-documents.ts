import type { Passage } from '../text/passages-of.ts';
import type { DocumentMention } from './document-mention.ts';

/**
 * The documents that a sentence speaks of without 《》: what it says was made (出台人民调解案卷评查办法) and laws that it calls newly
 * amended (新修订的行政复议法). Lists and catalogues count where they were drawn up (制定), not where they are only used.
 */
export function untitledDocuments(passage: Passage): readonly DocumentMention[] {
  return passage.clauses.flatMap(({ text, start }) => {
    const law = NEW_LAW.exec(text) ?? NEWLY_AMENDED.exec(text) ?? CARRIED_LAW.exec(text);
    const mentions: DocumentMention[] = [];
    if (law?.groups?.['title'] !== undefined) {
      mentions.push({ title: law.groups['title'], role: 'cited-law', start: start + law.index, quote: law[0] });
    }
    for (const match of text.matchAll(STATE_PLAN)) {
      mentions.push({ title: match[0], role: 'implemented', start: start + match.index, quote: match[0] });
    }
    const local = LOCAL_LAW.exec(text);
    for (const title of local?.groups?.['titles']?.split('、') ?? []) {
      mentions.push({ title, role: 'implemented', start: start + (local?.index ?? 0), quote: local?.[0] ?? title });
    }
    const made = MADE.exec(text) ?? MADE_AFTER.exec(text);
    const title = made?.groups?.['title'];
    const verb = made?.groups?.['verb'] ?? '';
    if (made === null || title === undefined || /[《》]/.test(title)) return mentions;
    const quote = made[0];
    for (const part of splitTitles(title)) {
      const name = part
        .replace(LEAD, '')
        .replace(/^[、了的]+/, '')
        .replace(UNPAIRED, '');
      if (name.length < MIN_TITLE || GENERAL.test(name) || QUOTED_LIST.test(name)) continue;
      mentions.push({
        title: name,
        role: roleOf(verb, text.slice(0, made.index), passage),
        start: start + made.index,
        quote,
      });
    }
    return mentions;
  });
}

/** 学法清单、工作方案 are two where each part ends like a document. */
function splitTitles(title: string): readonly string[] {
  const parts = title.split('、');
  return parts.length > 1 && parts.every((part) => ENDING.test(part)) ? parts : [title];
}

function roleOf(verb: string, before: string, passage: Passage): DocumentMention['role'] {
  if (passage.role === 'plans' || /(?:将|拟|计划)[^，]{0,6}$/.test(before)) return 'planned';
  if (/起草/.test(verb)) return 'planned';
  return /^(?:修订|修改|修正)/.test(verb) ? 'amended' : 'issued';
}

const KIND =
  '(?:实施办法|管理办法|暂行办法|办法|规定|条例|实施细则|细则|规则|地方标准|工作规范|操作规程|规程|标准|发展规划|普法规划|规划|立法计划|工作计划|检查计划|实施方案|工作方案|方案|实施意见|指导意见|应急预案|预案|工作指引|指引|工作要点|要点|纲要|白皮书|手册)';
const LISTED = '(?:清单|目录)';
// 新修订的行政复议法
const NEW_LAW =
  /新(?:修订|修正|制定|颁布|出台|施行|实施)的?(?<title>[\u4e00-\u9fa5]{2,16}?(?:法|条例|法典))(?![律规治院制官])/;
// 行政复议法新修订实施已经一年
const NEWLY_AMENDED =
  /(?<title>(?:[\u4e00-\u9fa5]{2,12}(?<![办执司立普守违合作方做书枪用学宪释])法|[\u4e00-\u9fa5]{4,20}条例))(?:新修[订正]|修[订正]后)的?(?:实施|施行|颁布|出台|生效)/;
// 落实云州市平安建设条例、社区工作者管理办法: with its place, else it is any kind of rule
const LOCAL_LAW =
  /(?:贯彻|落实|实施|施行|执行|按照|依据|根据|宣传)(?<titles>[\u4e00-\u9fa5]{2,6}[省市县州][\u4e00-\u9fa5]{2,20}(?:条例|办法|规定)(?:、[\u4e00-\u9fa5]{4,20}(?:条例|办法|规定))*)(?=$|[，,和与及等])/;
// plans that the whole country carries out, known without marks; in 《》 they are read as titles
const STATE_PLAN = /(?<!《[^》]{0,30})法治(?:中国建设规划|(?:政府|社会)建设实施纲要)(?![^《]{0,20}》)/g;
// 贯彻落实行政复议法 · 以实施法律援助法为契机, but not 落实执法, 实施办法
const CARRIED_LAW =
  /(?:贯彻落实|贯彻实施|贯彻|实施|落实|学习宣传)(?<title>[\u4e00-\u9fa5]{2,12}(?<![办执司立普守违合作方做书枪用学宪释])法)(?=$|[，、和与及为]|的?规定|要求|精神)/;
// 出台人民调解案卷评查办法 · 编制完成市政府年度立法计划 · 制定领导干部学法用法清单
const MADE = new RegExp(
  `(?<verb>修订|修改|修正|出台|制定|制订|印发|编制|发布|颁布|公布|制发|起草|编印|下发|编写|拟定|梳理形成|形成|报送)(?:了|完成|完善|出台|印发|发布|下发|并)*(?<title>[^，,；;：:。]{2,40}?(?:${KIND}(?!的?(?:要求|任务|部署|编制|制定|事项|清理|审[核查]|性|内|公示|化|等?要素))|(?<=.{4})${LISTED})(?!\\d+余?[部件项个份张])(?:、[^，、；]{3,30}?${KIND})*)(?=$|”|[\\d、，等及和与并的以]|中|\\s)`,
);
// 人民调解案卷评查办法已出台 · 普法工作要点编制完成
const MADE_AFTER = new RegExp(
  `^(?:其中|同时)?(?<title>[^，,；;：:。]{2,40}?(?:${KIND}|(?<=.{4})${LISTED}))(?:也|都|均|已经?|业已|先后|经过|得到|完成)*(?<verb>修订|修改|出台|制定|制订|印发|编制|发布|颁布|公布|制发|起草)(?:出台|完成|完善|印发|发布)?$`,
);
const ENDING = new RegExp(`(?:${KIND}|${LISTED})$`);
const LEAD =
  /^(?:了|好|新一轮|我[省市县区]|实施(?!办法|细则|意见|方案|纲要)|每年|向[^，]{2,30}?报送|全国|全省|全市|全县|全区|首部|首个|首份|市级|区级|县级|本[市县区]|年内|相关|有关|系列|一批|一系列|\d+[余个件部项份]+)+/;
// “行政检查负面清单: the closing mark lies outside the match
const UNPAIRED = /^“(?=[^”]*$)/;
// “两轻一免”清单 · “一图三清单: the name of a practice
const QUOTED_LIST = /”(?:清单|目录)$|^“?[一二三四五六七八九十两][^“”]{1,4}清单$/;
const MIN_TITLE = 4;
// 年度工作计划 · 配套实施细则 · 各项规定: no document of their own
const GENERAL =
  /^(?:相关|有关|各项|配套|具体|详细|工作|年度|长期|统一|明确|国家|地方|行业|团体|上级|管理|操作|评查|考核|指导|技术|一系列)*(?:工作)?(?:实施)?(?:办法|规定|细则|规则|规程|规范|指引|手册|标准|规划|计划|方案|意见|预案|清单|目录|要点)$|[把将是]|(?:可行|相应|针对性|科学|详细|完善|明确|具体|统一|有力|严格|合理|有效|相关|配套)的|^(?:行政|各类)?(?:政策|法律)/;
