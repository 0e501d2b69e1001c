import { expect, test } from 'vitest';
import { draftsOf } from './__fixtures__/drafts-of.ts';

test.each([
  ['受理案件198件；去年同期全院收案208件。', ['output', 'baseline']],
  ['收到申请389件，比上一年的221件增长76.2%。', ['output', 'baseline', 'growth']],
  ['复议职责由87个机关集中到市、县11个政府。', ['baseline', 'output']],
  ['年底前，我们要把赋码范围扩大到100%的执法主体。', ['target']],
  ['河口村等4个村有望入选示范村。', ['target']],
  ['全县幅员面积3218平方公里。', ['context']],
  ['首批赋权98项，较省级目录的123项少25项。', ['output', 'standard', 'output']],
  ['全县118个乡镇中有41个没有法律顾问。', ['context', 'output']],
  ['承诺时限比上月减少0.28天。', ['growth']],
  ['人均结案77件，万人成讼率由96.3件降到去年的71.5件。', ['output', 'baseline', 'outcome']],
  ['收到申请520件（2022年为310件）。', ['output', 'baseline']],
  ['2023年收到申请520件，而2022年和2021年分别是310件和205件。', ['output', 'baseline', 'baseline']],
  ['2022年度统筹项目完成12个。', ['output']],
  ['过去机构分散。2021年，全县收案45件，平均纠错率不足5%。', ['baseline', 'baseline']],
  ['考核分值由2分调高到5分。', ['baseline', 'output']],
  ['个案补贴标准每件60元至900元不等。', ['standard']],
  ['万人成讼率82件，低于全市平均水平9.5件。', ['outcome', 'outcome']],
  ['败诉率9%，比全市平均水平高1.5个百分点。', ['outcome', 'outcome']],
  ['全市现有经营主体12.4万户。', ['context']],
  ['打造“老周和事”“桂花姐姐”等个人品牌调解室18间。', ['output']],
  ['引导先行调解，期限一般为20日。', []],
  ['今年我们计划新增法律援助工作站12个，办结率提升到98%。', ['target', 'target']],
  ['未来三年培训骨干500名。', ['target']],
  ['目标任务100件，实际完成126件。', ['target', 'output']],
  ['2023年以前，全市仅有律师事务所18家，如今增至42家。', ['baseline', 'output']],
  ['改革前，全市平均每年受理申请60件；改革后达到240件。', ['baseline', 'output']],
  ['与改革前平均45天相比，现在平均办理只需12天。', ['baseline', 'output']],
  ['前三年年均受理130件，2023年受理318件。', ['baseline', 'output']],
  ['过去一年，办理案件96件。', ['output']],
  ['审批法定时限20个工作日压缩到6个工作日。', ['standard', 'output']],
  ['各单位每年开展法治讲座不少于2次。', ['standard']],
  ['举报最高奖励2000元。', ['standard']],
  ['案件按期办结率要达到百分之百。', ['target']],
  ['每万人拥有律师2.4名，离2025年3名的规划目标还有差距。', ['output', 'target']],
  ['受理案件96件，较去年同期多出21件。', ['output', 'growth']],
  ['2021年出庭应诉率只有71%，2022年、2023年出庭应诉率分别为84%和96%。', ['baseline', 'baseline', 'outcome']],
  ['试点时只有32个点，现在发展到410个。', ['baseline', 'output']],
  ['把原来分散在各部门的88项检查事项整合成21个主题。', ['baseline', 'output']],
  ['有的县出庭应诉率还没有到90%。', ['standard']],
  ['审批压缩到25个工作日以内，而国家要求是控制在120个工作日以内。', ['output', 'standard']],
  ['满意度低于80分的要作出书面说明。', ['standard']],
])('%s', (text, kinds) => {
  expect(draftsOf(text).map(({ kind }) => kind)).toEqual(kinds);
});

test('a figure before the clause that tells of somebody is none of a story', () => {
  const [figure] = draftsOf('严惩暴力犯罪，办结案件691件，同比下降0.9%，对行凶的王某依法判刑。');
  expect(figure).toMatchObject({ value: 691 });
  expect(figure?.scope).toBeUndefined();
});

test('a difference is named after both', () => {
  expect(draftsOf('行政诉讼败诉率9%，比全市平均水平高1.5个百分点。').at(-1)?.name).toBe(
    '行政诉讼败诉率与全市平均水平之差',
  );
});

test('上年 is the year before the one that is told of', () => {
  const [, former] = draftsOf('2022年，收到申请389件，比上一年的221件增长76.2%。');
  expect(former?.period).toMatchObject({ start: '2021', end: '2021' });
});
