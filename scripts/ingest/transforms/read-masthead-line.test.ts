import { expect, test } from 'vitest';
import { readMastheadLine } from './read-masthead-line.ts';

test.each([
  ['（2022-12-06）稿件来源：云州日报政法 |', ['date 2022-12-06', 'outlet 云州日报政法']],
  [
    '时间：2019-11-13 来源：云海省司法厅 作者：佚名 浏览量：',
    ['date 2019-11-13', 'outlet 云海省司法厅', 'author 佚名'],
  ],
  ['2024-11-08 10:26:00 来源：云州日报 浏览：1523次 字体：大 中 小', ['date 2024-11-08', 'outlet 云州日报']],
  ['2024-07-15 08:55来源：云海省司法厅【字体：大中小】', ['date 2024-07-15', 'outlet 云海省司法厅']],
  ['浏览次数：信息来源：区司法局发布时间：2025-11-07 16:34', ['outlet 区司法局', 'date 2025-11-07 16:34']],
  ['云州日报 2024年12月03日 A4版', ['date 2024-12-03', 'site 云州日报']],
  ['原创 叶知秋 云州普法 2025年02月07日 17:30 辽宁', ['date 2025-02-07', 'site 云州普法', 'author 叶知秋']],
  [
    '织密法治之网 护航高质量发展（2025-05-27）稿件来源：云州日报',
    ['date 2025-05-27', 'title 织密法治之网 护航高质量发展', 'outlet 云州日报'],
  ],
  ['来 源：云州晚报', ['outlet 云州晚报']],
  ['來源：雲州日報 發佈時間：2024-05-20', ['outlet 雲州日報', 'date 2024-05-20']],
  ['发文机关 | 云州市司法局 | 发文字号 | 云司发〔2025〕4号 |', ['issuer 云州市司法局', 'number 云司发〔2025〕4号']],
  ['《 云州日报 》（ 2025年04月02日 07 版）', ['published 2025-04-02', 'outlet 云州日报']],
  ['（2025年1月16日）', ['date 2025-01-16']],
])('%s', (line, expected) => {
  const entries = readMastheadLine(line)?.filter(({ field, value }) => field !== 'none' && value !== '');
  expect(entries?.map(({ field, value }) => `${field} ${value}`)).toEqual(expected);
});

test.each([
  '2024年，云州市办结行政复议案件1287件',
  '2023年4月以来，全市共开展执法检查37次',
  '记者：云州市在规范执法方面有哪些举措？',
  '来源：这些纠纷大多来自邻里之间，其次来自劳资双方，再次来自物业。',
  '一、主要做法',
  '云州市司法局',
  '',
])('%s is no masthead line', (line) => {
  expect(readMastheadLine(line)).toBeUndefined();
});
