import { describe, expect, test } from 'vitest';
import { draftsOf } from './__fixtures__/drafts-of.ts';

describe('a figure is called', () => {
  test.each([
    ['诉讼案件收案300件，结案280件。', ['诉讼案件收案数', '诉讼案件结案数']],
    ['东林县受理838件，办结777件。', ['东林县受理数', '东林县办结数']],
    ['市监管中心共受理申请项目560件，办结549件。', ['市监管中心受理申请项目数', '办结申请项目数']],
    ['全市法院新收执行案件345件，结案229件。', ['新收执行案件数', '执行案件结案数']],
    [
      '县级检察机关共办理各类案件409件，其中省检察院办理89件。',
      ['县级检察机关办理各类案件数', '省检察院办理各类案件数'],
    ],
    ['“一窗通”整合医保卡、交通卡等18项功能。', ['“一窗通”整合功能数']],
    ['规范名称、环节、时限等18项主要办理要素。', ['规范主要办理要素数']],
    ['查处土地、矿产等领域违法案件36件。', ['查处违法案件数']],
    ['向57名当事人发放救助金37.2万元。', ['当事人数', '向当事人发放救助金金额']],
    ['招录10名社区矫正协理员。', ['招录社区矫正协理员数']],
    ['出庭应诉率达94%，县级平均达90%。', ['出庭应诉率', '县级平均出庭应诉率']],
    ['新增“法律明白人”820名，总数达到5600名。', ['新增“法律明白人”人数', '“法律明白人”人数']],
    ['投入资金1200万元，其中省级补助800万元。', ['投入资金', '省级补助投入资金']],
    ['12件重点立法项目中，已完成9件。', ['重点立法项目数', '完成重点立法项目数']],
    ['撤并乡镇195个、行政村9801个。', ['撤并乡镇数', '撤并行政村数']],
    ['查处违规问题875起、1235人。', ['查处违规问题数', '查处违规问题人数']],
    ['２０２３年辦結行政覆議案件５件。', ['办结行政复议案件数']],
    ['以县政府为被申请人的42件。', ['以县政府为被申请人的案件数']],
    ['受理各类案件493件（含旧存25件）。', ['受理各类案件数', '受理各类案件含旧存数']],
  ])('%s', (text, names) => {
    expect(draftsOf(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('a growth or share is called by what it is of', () => {
  test.each([
    ['受理各类案件493件（含旧存25件），同比增长5%。', '受理各类案件同比增幅'],
    ['收案数、结案数及结案率同比分别下降4.8%、50%及8.2个百分点。', '结案率同比降幅'],
    ['批捕嫌疑人147人，起诉258人，较前五年分别上升2.3%、3.4%。', '起诉嫌疑人数较前五年增幅'],
    ['承诺件平均办结时间1.78天，比上月减少0.28天。', '承诺件平均办结时间环比减少数'],
    ['收到复议申请389件，比上一年的221件增长76.2%。', '收到复议申请同比增幅'],
    ['涉企案件41件，占受理案件总数的比例最高，达92.7%。', '涉企案件占受理案件比例'],
    ['受案数量占总收案数的62.1%。', '受案数量占总收案数比例'],
  ])('%s', (text, name) => {
    expect(draftsOf(text).at(-1)?.name).toBe(name);
  });
});

test('即 says in numbers what the share before it is of', () => {
  const names = draftsOf('专职调解员占比由8%提高到20%，即400名。').map(({ name }) => name);
  expect(names.at(-1)).toBe('专职调解员数');
});

test('a bare year counts what the figure before it counts', () => {
  const drafts = draftsOf('2023年收到复议申请520件，而2022年和2021年分别是310件和205件。');
  expect(new Set(drafts.map(({ canonical }) => canonical))).toEqual(new Set(['reco-received']));
});

test('a time does not reach over a count to its 起', () => {
  const [, amount] = draftsOf('去年共免罚1683起，免罚金额9.6万元。');
  expect(amount?.period?.label).not.toContain('1683');
});

test('no year is carried on from a sentence that names several', () => {
  const [, later] = draftsOf('2021年，建成站点5个；2022年，建成站点7个。先后有12批考察团前来学习。').slice(-2);
  expect(later?.period).toBeUndefined();
});

test('a sum is not of the month of the clause before', () => {
  const [sum] = draftsOf('2022年11月，该所获得称号，全市累计有6个司法所入选名单。');
  expect(sum?.period?.label ?? '').not.toContain('11月');
});
