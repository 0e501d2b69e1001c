/** What a passage is about, as far as it tells apart figures that are worded alike (审结35件 by a court, of reconsideration). */
export type Topic = (typeof TOPICS)[number][0];

/**
 * The topic that stands nearest to the end of a text: 行政复议 for 贯彻行政复议法，市本级新收案件. Texts are asked in the order
 * given, so pass the sentence up to the figure first, then what stands before it in the paragraph, then the heading.
 */
export function topicNear(...texts: readonly string[]): Topic | undefined {
  for (const text of texts) {
    const found = TOPICS.map(([topic, pattern]) => ({ topic, at: lastIndexOf(text, pattern) }));
    const nearest = found.reduce((best, one) => (one.at > best.at ? one : best));
    if (nearest.at !== -1) return nearest.topic;
  }
  return undefined;
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

const TOPICS = [
  ['行政复议', /复议/g],
  ['行政诉讼', /行政诉讼|应诉|出庭|败诉|胜诉|生效裁判/g],
  ['人民调解', /人民调解|调委会|调解员|调解组织|调解协会|调解室|调解中心|调解工作|纠纷|说事点/g],
  ['法律援助', /法律援助|法援|受援/g],
  ['公证', /公证|办证/g],
  ['司法鉴定', /鉴定/g],
  ['普法', /普法|法治宣传|宣讲|法治文化|法律进/g],
  ['行政执法', /执法|处罚|裁量|免罚/g],
  ['政务服务', /审批|政务服务|网办|办件|证照|一件事/g],
  ['法律服务热线', /热线|12348|接线/g],
  ['村(居)法律顾问', /(?:村|社区|居)[^,。;]{0,12}法律顾问/g],
  ['政府法律顾问', /(?:政府|机关)[^,。;村]{0,6}法律顾问|公职律师/g],
  ['社区矫正', /矫正|戒毒/g],
  ['信访', /信访/g],
  ['建议提案', /代表建议|提案|建议办理/g],
  ['检察', /检察|公益诉讼|批捕|起诉/g],
  ['审判', /法院|审判|民商事|刑事案件|执行案件|诉前/g],
  ['仲裁', /仲裁/g],
  ['立法', /立法|法规|规章/g],
  ['规范性文件', /规范性文件|合法性审|文件清理/g],
  ['重大行政决策', /重大(?:行政)?决策/g],
  ['企业', /涉企|惠企|助企/g],
] as const;
