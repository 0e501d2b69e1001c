import { expect, test } from 'vitest';
import { caseFixture } from '../../src/queries/case-fixture.ts';
import { followedPlans } from './followed-plans.ts';

test('a plan is shown with the sentence that is nearest in words, or with none', () => {
  const plans = ['组织执法人员参加培训，年内全部取得执法证', '建成镇矛盾纠纷调解中心', '开设夜间法律咨询窗口'];
  const last = caseFixture({
    plans: plans.map((text, index) => ({ id: `n0${index + 1}`, text, evidence: { quote: text } })),
  });
  const text =
    '一、主要工作\n执法队员18人全部取得执法证。开展执法检查265次。\n镇矛盾纠纷调解中心4月建成，调解纠纷356件。各村调解纠纷，提供服务。';
  expect(followedPlans(last, text).map(({ sentence }) => sentence)).toEqual([
    '执法队员18人全部取得执法证。',
    '镇矛盾纠纷调解中心4月建成，调解纠纷356件。',
    undefined,
  ]);
});
