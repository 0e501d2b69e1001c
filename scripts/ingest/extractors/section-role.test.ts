import { describe, expect, test } from 'vitest';
import { openingRole, sectionRole, sentenceRoles } from './section-role.ts';

describe('the role of a section', () => {
  test.each([
    ['四、2025年工作打算', 'plans'],
    ['三、下一步工作安排', 'plans'],
    ['今后努力方向', 'plans'],
    ['记者：2025年准备怎么干？', 'plans'],
    ['记者：新的一年，您有什么“小目标”？', 'plans'],
    ['二、存在的主要问题', 'problems'],
    ['三、存在的不足和下步打算', 'problems'],
    ['一、2024年主要工作举措和成效', 'body'],
    ['纳入规划计划 夯实法治根基', 'body'],
    ['聚焦突出问题，强化执法监督', 'body'],
    ['2023年工作安排落实情况', 'body'],
  ])('of %s is %s', (heading, role) => {
    expect(sectionRole(heading)).toBe(role);
  });

  test.each([
    ['下一步，我县将抓好三项工作。', 'plans'],
    ['2025年，全市将新建法治公园20个。', 'plans'],
    ['今后三年，我们将培育20个项目。', 'plans'],
    ['同时，工作中还存在一些问题。', 'problems'],
    ['2024年，将23家单位纳入领导小组。', undefined],
    ['全年办理案件30件。', undefined],
  ])('is turned by %s to %s', (sentence, role) => {
    expect(openingRole(sentence)).toBe(role);
  });

  test('passes to the subsections, and an opening holds until its section ends', () => {
    const paragraph = (...sentences: string[]) => ({ text: sentences.join(''), sentences });
    const roles = sentenceRoles([
      { level: 1, paragraphs: [paragraph('引子。')] },
      {
        heading: '一、主要工作',
        level: 1,
        paragraphs: [paragraph('办结30件。', '下一步，再办一批。'), paragraph('一是抓统筹。')],
      },
      { heading: '二、工作打算', level: 1, paragraphs: [] },
      { heading: '（一）抓重点', level: 2, paragraphs: [paragraph('新建2个。')] },
      { heading: '三、附记', level: 1, paragraphs: [paragraph('说明。')] },
    ]);
    expect(roles).toEqual([[['lede']], [['body', 'plans'], ['plans']], [], [['plans']], [['body']]]);
  });
});
