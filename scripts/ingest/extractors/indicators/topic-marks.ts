import { spansOf } from '../text/spans-of.ts';

/** What a passage is about, as far as it tells apart figures that are worded alike (审结35件 by a court, of reconsideration). */
export type Topic = (typeof TOPICS)[number][0];

/** A word that tells the topic, and its offset. */
export interface TopicMark {
  readonly topic: Topic;
  readonly at: number;
}

/**
 * The words of a plain text that tell a topic, in their order. The topic of a figure is that of the last one before it. A slogan of
 * several (“大复议、中诉讼、小信访”) tells none.
 */
export function topicMarks(plain: string): readonly TopicMark[] {
  const marks = allMarks(plain);
  const slogans = spansOf(plain, 'quotes').filter(
    ({ start, end }) => new Set(marks.filter(({ at }) => start < at && at < end).map(({ topic }) => topic)).size > 1,
  );
  return marks.filter(
    ({ at }) => !slogans.some(({ start, end, inner }) => start < at && at < end && inner.length <= 20),
  );
}

function allMarks(plain: string): TopicMark[] {
  return [...plain.matchAll(ANY)].flatMap((match) => {
    const topic = TOPICS[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    return topic === undefined ? [] : [{ topic, at: match.index }];
  });
}

/** The topic that is marked most often, the first of several. */
export function mainTopic(marks: readonly TopicMark[]): Topic | undefined {
  const counts = new Map<Topic, number>();
  for (const { topic } of marks) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].reduce<readonly [Topic, number] | undefined>(
    (most, one) => (most === undefined || one[1] > most[1] ? one : most),
    undefined,
  )?.[0];
}

const TOPICS = [
  ['村(居)法律顾问', /(?:村|社区|居)[^,。;]{0,12}法律顾问/],
  ['政府法律顾问', /(?:政府|机关)[^,。;村]{0,6}法律顾问|公职律师/],
  ['行政复议', /复议/],
  ['行政诉讼', /行政诉讼|应诉|出庭|败诉|胜诉|生效裁判/],
  ['人民调解', /人民调解|调委会|调解员|调解组织|调解协会|调解室|调解中心|调解工作|纠纷|说事点/],
  ['法律援助', /法律援助|法援|受援/],
  ['公证', /公证|办证/],
  ['司法鉴定', /鉴定/],
  ['普法', /普法|法治宣传|宣讲|法治文化|法律进/],
  ['行政执法', /执法|处罚|裁量|免罚/],
  ['政务服务', /审批|政务服务|网办|办件|证照|一件事/],
  ['法律服务热线', /热线|12348|接线/],
  ['社区矫正', /矫正|戒毒/],
  ['信访', /信访/],
  ['建议提案', /代表建议|提案|建议办理/],
  ['检察', /检察|公益诉讼|批捕|起诉/],
  ['审判', /法院|审判|民商事|刑事案件|执行案件|诉前/],
  ['仲裁', /仲裁/],
  ['立法', /立法|法规|规章/],
  ['规范性文件', /规范性文件|合法性审|文件清理/],
  ['公共法律服务', /公共法律服务/],
  ['重大行政决策', /重大(?:行政)?决策/],
] as const;

const ANY = new RegExp(TOPICS.map(([, pattern]) => `(${pattern.source})`).join('|'), 'g');
