import type { DocumentRole } from '../../../../src/domain/document.ts';

/** A document's title with the words around it; `isPlanned` where the sentence says what is still to be done. */
export interface DocumentSetting {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly isPlanned: boolean;
  /** Whether the body that made it stands above the article's own place. */
  readonly isFromAbove: boolean;
}

/**
 * What part a document plays, read from its kind (law, report, notice in a single case) and from the verbs around it: 出台《…》 issued,
 * 修订《…》 amended, 将制定《…》 planned, 贯彻《…规划》 implemented. A law is cited also where it is implemented.
 */
export function documentRole({ title, before, after, isPlanned, isFromAbove }: DocumentSetting): DocumentRole {
  const near = before.slice(-NEAR);
  if (INSTRUMENT.test(title) && !ISSUING_RULE.test(title)) return 'case-instrument';
  const made = MAKING.test(near) || MADE.test(after);
  const amended = AMENDING.test(near) || AMENDED.test(after);
  if ((made || amended) && isFromAbove && !LAW.test(title)) {
    return HONOURING.test(title) || REPORT.test(title) ? 'cited-third-party' : 'implemented';
  }
  if ((made || amended) && !isFromAbove && !CITING.test(near)) {
    if (isPlanned || INTENT.test(before) || DRAFT.test(after)) return 'planned';
    return amended && !made ? 'amended' : 'issued';
  }
  if (LAW.test(title)) return 'cited-law';
  if (REPORT.test(title)) return 'cited-third-party';
  return CITING.test(near) || isPlanned || STATE.test(title) || !LOCAL_DEVICE.test(title) ? 'implemented' : 'issued';
}

const NEAR = 16;
const INSTRUMENT =
  /(?:通知书|决定书|意见书|建议书|判决书|裁定书|调解书|告知书|督办函|提示函|转送函|令状|凭证|协议书|承诺书|监督函|委托书)$/;
const ISSUING_RULE = /办法|规定|规范|细则|参考文本|格式/;
const MAKING =
  /(?:出台|制定|制订|印发|发布|颁布|编制|编写|公布|制发|下发|起草|拟定|推出|提请[^《，]{0,20}审议|审议通过|通过|形成|首创|研究|建立|签订|推广应用|推广使用|编印|编发|汇编|送审|报请审议)(?:了|完成|实施|出台|印发|发布|以?[^，,。；《]{0,8})?$/;
const MADE =
  /^(?:[（(][^）)]{1,30}[）)])?(?:等[^，。]{0,10})?(?:正式|先后|已)?(?:出台|施行|公布|发布|印发|实施|颁布|编制|制定|立法|获审议通过)|^[^，。]{0,4}是[^，。]{0,12}(?:首部|首个|第一部)/;
const AMENDING = /(?:修订|修改|修正|完善)(?:完善|了|出台|实施)*$/;
const AMENDED = /^(?:的?修订|完成修订|修改)/;
const CITING =
  /(?:贯彻|落实|执行|按照|根据|依据|依照|遵循|对照|围绕|学习|宣传|新修订的|新颁布的|适用)(?:实施|落实|执行|贯彻|宣传)*[^，,。；《]{0,6}$/;
const INTENT =
  /(?:将|拟|计划|准备|争取|推动)(?:于|在|尽快|抓紧|继续|适时|年内)?[^，,。；《]{0,8}(?:出台|制定|制订|修订|修改|起草|编制)[^，,。；]{0,10}$/;
// 《…条例》立法调研 · 《…办法》（草案）
const DRAFT = /^(?:立法(?:项目|调研|起草|工作|计划|进程)|[（(]?(?:草案|征求意见稿|送审稿))/;
const HONOURING = /(?:决定|通报|公告|名单)$/;
const LAW = /(?:(?<!办)法|条例|宪法|民法典|法典|法律|司法解释)(?:[（(][^）)]{1,20}[）)])?$/;
const REPORT = /(?:报告|白皮书|蓝皮书|绿皮书|排行榜|指数)(?:[（(][^）)]{1,20}[）)])?$/;
const LOCAL_DEVICE = /(?:清单|目录|细则|规范|指引|标准|指标体系|文本|规程|办法|规定|手册|禁令|方案)/;
const STATE = /^(?:中共中央|国务院|国家|全国|中华人民共和国|最高人民)|实施纲要/;
