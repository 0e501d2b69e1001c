import { expect, test } from 'vitest';
import { canonicalIndicator, canonicalIndicators } from '../../../../src/domain/vocabularies/canonical-indicators.ts';
import { units } from '../../../../src/domain/vocabularies/units.ts';
import { canonicalCues } from './canonical-cues.ts';
import { canonicalOf } from './canonical-of.ts';

test('every cue leads to an indicator of the vocabulary', () => {
  expect(canonicalCues.map(({ id }) => id).filter((id) => canonicalIndicator(id) === undefined)).toEqual([]);
});

test('every indicator of the vocabulary has a cue', () => {
  const cued = new Set(canonicalCues.map(({ id }) => id));
  expect(canonicalIndicators.map(({ id }) => id).filter((id) => !cued.has(id))).toEqual([]);
});

test.each([
  ['三种复议化解率各是各的', '%', '综合化解率', '行政复议', 'reco-overall-resolved-rate'],
  ['三种复议化解率各是各的', '%', '和解率', '行政复议', 'reco-settled-rate'],
  ['三种复议化解率各是各的', '%', '调解和解率', '行政复议', 'reco-mediated-rate'],
  ['法院审结的不是复议审结的', '件', '审结', '审判', undefined],
  ['人民陪审员不是人民调解员', '名', '选聘人民陪审员', '人民调解', undefined],
  ['专职的与专兼职的分开', '名', '专职人民调解员', '人民调解', 'mediators-fulltime'],
  ['专职的与专兼职的分开', '名', '专兼职人民调解员队伍', '人民调解', 'mediators'],
  ['说事堂也是评理说事点', '个', '村“说事堂”', undefined, 'hearsay-points'],
  ['讨回的工资不是挽回的损失', '元', '挽回薪资', undefined, undefined],
  ['综治中心不是调解组织', '个', '建成市级综治中心(矛盾调解中心)', undefined, undefined],
  ['复议的成功率不是调解的', '%', '复议调解成功率', undefined, undefined],
  ['方面不是任务', '个方面', '研究制定工作任务', undefined, undefined],
  ['件数不是比率', '件', '网办率', '政务服务', undefined],
] as const)('%s: %s %s', (_, unitName, phrase, topic, id) => {
  const unit = units.get(unitName);
  expect(unit).toBeDefined();
  if (unit === undefined) return;
  expect(canonicalOf({ unit, phrase, predicate: '', topic, isGrowth: false })?.id).toBe(id);
});
