import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { readDeclaredFacts } from './read-declared-facts.ts';

test.each([
  ['<title>关于2024年工作的报告-云州市司法局</title>', '关于2024年工作的报告'],
  ['<title>青岭县：小网格连起大平安_法治信息_云海政法网</title>', '青岭县：小网格连起大平安'],
  ['<title>一图看懂 | 青岭县法治政府建设成绩单 - 云海法治网</title>', '一图看懂 | 青岭县法治政府建设成绩单'],
  ['<title>云州市司法局</title>', undefined],
  ['<title>云州市司法局</title><h1>云州市司法局</h1><h1>关于2024年工作的报告</h1>', '关于2024年工作的报告'],
  ['<title>报告的题目很长-云州市司法局</title><h1>云海法治</h1><h1>报告的题目很长</h1>', '报告的题目很长'],
  ['<meta property="og:title" content="一张“执法码”管住任性检查">', '一张“执法码”管住任性检查'],
  ['<!--enpproperty <title>执法有尺度</title><introtitle>引题</introtitle>/enpproperty-->', '执法有尺度'],
])('%s', (html, title) => {
  expect(readDeclaredFacts(fromHtml(html)).title).toBe(title);
});

test('the date of a WeChat article is read from its script in the time of China', () => {
  const html = '<script>var ct = "1741535940";</script><div id="js_content">正文</div>';
  expect(readDeclaredFacts(fromHtml(html)).published).toBe('2025-03-09');
});
