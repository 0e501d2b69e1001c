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
])('%s', (text, kinds) => {
  expect(draftsOf(text).map(({ kind }) => kind)).toEqual(kinds);
});

test('a figure before the clause that tells of somebody is none of a story', () => {
  const [figure] = draftsOf('严惩暴力犯罪，办结案件691件，同比下降0.9%，对行凶的王某依法判刑。');
  expect(figure).toMatchObject({ value: 691 });
  expect(figure?.scope).toBeUndefined();
});
