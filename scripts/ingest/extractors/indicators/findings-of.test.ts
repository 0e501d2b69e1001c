import { describe, expect, test } from 'vitest';
import type { Period } from '../../../../src/domain/period.ts';
import { articleOf } from './__fixtures__/annotated-articles.ts';
import { extractIndicators } from '../indicators.ts';

const year: Period = { label: '2023年', start: '2023', end: '2023', type: 'year' };
const since: Period = { label: '2021年以来', start: '2021', end: '2023-06', type: 'since' };

describe('an editor hears of', () => {
  test.each([
    ['hidden-denominator', '新收复议案件500件，经调解结案60件、占比19.5%。', year],
    ['inconsistent-shares', '新收案件900件，经调解结案60件、占比20%，直接纠错案件30件、纠错率5%。', year],
    ['partial-period', '第三季度行政机关负责人出庭应诉率达98.2%。', year],
    ['scope-mix', '市本级受理复议案件120件。全市受理复议案件560件。', year],
    ['merged-indicator', '办理人大代表建议、政协委员提案25件。', year],
    ['tiny-sample', '审结行政诉讼案件8件，胜诉率87.5%。', year],
    ['relative-date', '今年1月至5月审结复议案件80件。', since],
    ['target-in-results', '力争到2025年网办率达到95%。', year],
    ['hidden-denominator', '行政复议综合纠错率14.2%。', year],
    ['partial-period', '2022年办理免罚案件810件。2023年1月至5月办理免罚案件390件。', since],
    ['partial-period', '半年间入企检查4200次。', year],
    ['scope-mix', '全市收到申请310件。\n市本级挽回损失20万元。', year],
    ['merged-indicator', '修改、废止政府规章7件。', year],
    ['merged-indicator', '作出不予处罚、减轻处罚决定210件。', year],
    ['merged-indicator', '报备率、及时率、规范率均为100%。', year],
    ['tiny-sample', '审结24件，其中维持15件，调解终止6件，调解率25%。', year],
  ])('%s', (type, text, period) => {
    expect(findingTypes(text, period)).toContain(type);
  });

  test.each([
    ['a share whose whole is printed', '审结复议案件400件，经调解结案80件、占比20%。'],
    ['a share of a large count', '审结行政诉讼案件800件，胜诉率87.5%。'],
    ['a rate without a count beside it', '行政机关负责人出庭应诉率98.3%。'],
    ['two shares of one whole', '审结复议案件400件，调解结案80件、占比20%，纠错案件40件、纠错率10%。'],
    ['a rate of endings beside its count', '撤销、变更9件，综合纠错率4.5%。'],
    ['a rate that is named after its part', '受理案件210件，纠错20件，纠错率9.5%。'],
    ['one thing with two verbs', '梳理、整改问题25个。'],
    ['a month in which something was made', '3月，县政府出台措施12条。'],
  ])('nothing odd in %s', (_, text) => {
    expect(findingTypes(text, year)).toEqual([]);
  });

  test('every finding quotes the text', () => {
    const text = '市本级新收案件500件，经调解结案60件、占比19.5%，全市第三季度出庭应诉率98.2%。';
    const { findings } = extractIndicators(articleOf(`## \n${text}`), { period: year });
    expect(findings.length).toBeGreaterThan(1);
    for (const { quote } of findings) expect(text).toContain(quote);
  });
});

test.each([
  ['四、下一步工作打算', []],
  ['记者：下一步有什么打算？', ['target-in-results']],
  ['三、工作成效', ['target-in-results']],
])('a goal under %s', (heading, types) => {
  const article = articleOf(`## ${heading}\n力争到2025年网办率达到95%。`);
  expect(extractIndicators(article, { period: year }).findings.map(({ type }) => type)).toEqual(types);
});

function findingTypes(text: string, period: Period): string[] {
  return extractIndicators(articleOf(`## \n${text}`), { period, published: '2023-07-01' }).findings.map(
    ({ type }) => type,
  );
}
