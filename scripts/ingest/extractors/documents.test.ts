import { describe, expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractDocuments } from './documents.ts';

const rolesOf = (text: string, heading?: string) =>
  extractDocuments(articleOf([text], {}, heading), { published: '2022-07-12' }).map(
    ({ role, title }) => `${role} ${title}`,
  );

describe('the documents of an article', () => {
  test.each([
    ['出台《青岭县物业管理办法》。', 'issued 青岭县物业管理办法'],
    ['《青岭县柔性执法清单》已印发。', 'issued 青岭县柔性执法清单'],
    ['修订《青岭县议事规则》。', 'amended 青岭县议事规则'],
    ['认真落实《法治政府建设实施纲要》。', 'implemented 法治政府建设实施纲要'],
    ['贯彻落实《中华人民共和国行政处罚法》。', 'cited-law 中华人民共和国行政处罚法'],
    ['严格执行新修订的行政复议法。', 'cited-law 行政复议法'],
    ['行政处罚法新修订施行已经一年。', 'cited-law 行政处罚法'],
    ['这是法治社会建设实施纲要的第二年。', 'implemented 法治社会建设实施纲要'],
    ['在《2021年热线服务评估报告》中列第一等。', 'cited-third-party 2021年热线服务评估报告'],
    ['签发《行政执法监督通知书》。', 'case-instrument 行政执法监督通知书'],
    ['出台人民调解案卷评查办法。', 'issued 人民调解案卷评查办法'],
    ['编制好新一轮青岭县法治乡村建设规划。', 'issued 青岭县法治乡村建设规划'],
    ['县政府年度立法计划编制完成。', 'issued 县政府年度立法计划'],
    ['司法部下发《关于表彰模范司法所的决定》。', 'cited-third-party 关于表彰模范司法所的决定'],
    ['国务院办公厅于2024年2月印发的《关于执法监督的意见》规定明确。', 'implemented 关于执法监督的意见'],
    ['提请市人大常委会审议《云州市古树名木保护条例》。', 'issued 云州市古树名木保护条例'],
    ['结合《云州市平台条例》立法项目调研。', 'planned 云州市平台条例'],
  ])('%s gives %s', (text, expected) => {
    expect(rolesOf(text)).toEqual([expected]);
  });

  test('a list without marks is cut, and its place tells that it names some', () => {
    expect(rolesOf('落实云州市平安建设条例、网格员管理办法，夯实基础。')).toEqual([
      'implemented 云州市平安建设条例',
      'implemented 网格员管理办法',
    ]);
    expect(rolesOf('落实各项规定、管理办法。')).toEqual([]);
  });

  test('are planned in a section of plans', () => {
    expect(rolesOf('制定《甲办法》和《乙办法》。', '下一步打算')).toEqual(['planned 甲办法', 'planned 乙办法']);
  });

  test.each([
    '《云州日报》报道了此事。',
    '微视频《一碗茶》获奖。',
    '制定工作方案，落实各项规定。',
    '发布惠企政策清单24项。',
    '按照《纲要》要求推进。',
    '编制“一图三清单”。',
    '编制“两轻一免”清单。',
    '《法治云州》2025年第1期刊发经验。',
  ])('%s holds none', (text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  test('carry their number and the date on which they came out', () => {
    const article = articleOf(['今年7月1日，《青岭县十条禁令》（青政发〔2022〕5号）出台。']);
    expect(extractDocuments(article, { published: '2022-07-12' })).toMatchObject([
      { number: '青政发〔2022〕5号', date: '2022-07-01', role: 'issued' },
    ]);
  });

  test('stand once, by the mention that tells most', () => {
    expect(rolesOf('按照《青岭县调解办法》要求推进。去年出台《青岭县调解办法》。')).toEqual(['issued 青岭县调解办法']);
  });
});
