import { describe, expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractPractices } from './practices.ts';

const namesOf = (text: string, heading?: string) =>
  extractPractices(articleOf([text], {}, heading)).map(({ name, kind }) => `${kind} ${name}`);

describe('the practices of an article', () => {
  test.each([
    ['举办“律益青岭”行动。', 'brand “律益青岭”行动'],
    ['适用“一基准两清单”案件3件。', 'mechanism 一基准两清单'],
    ['优化“互联网+公证”服务。', 'brand “互联网+公证”服务'],
    ['建立月提示、季通报等工作机制。', 'mechanism 月提示、季通报等工作机制'],
    ['组建了行政复议委员会。', 'institution 行政复议委员会'],
    ['青岭国际商事调解中心正式揭牌运营。', 'institution 青岭国际商事调解中心'],
    ['深化府院联动。', 'mechanism 府院联动'],
    ['把述职情况纳入绩效考核体系。', 'mechanism 述职情况纳入绩效考核'],
    ['推行繁简分流裁决文书。', 'mechanism 繁简分流裁决文书'],
    ['编制《青岭县柔性执法清单》。', 'mechanism 青岭县柔性执法清单'],
    ['明确“管理在镇、业务在局”的双重管理模式。', 'mechanism “管理在镇、业务在局”的双重管理模式'],
    ['开发全省首个跨省域“青岭通办”。', 'brand 跨省域“青岭通办”'],
    ['实现乡镇公职律师全覆盖。', 'mechanism 乡镇公职律师全覆盖'],
    ['建成县公共法律服务中心1个、乡镇工作站19个。', 'institution 县公共法律服务中心'],
    ['适用首违免罚667件。', 'mechanism 首违免罚'],
  ])('%s names %s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  test.each([
    '牢牢牵住“牛鼻子”，打好“组合拳”。',
    '“来一趟就办好了。”申请人说。',
    '荣获“全国模范司法所”称号。',
    '落实“十四五”规划，服务“三农”。',
    '完善规章制度，健全工作机制。',
    '办件率实现“四个100%”，做到“四个带头”。',
    '锦旗上“群众利益无小事”的字样很醒目。',
    '出台《下沉人员“县属镇用”管理办法》。',
    '公布“枫桥式”司法所名单，河湾司法所名列其中。',
    '将43项检查事项纳入目录。',
    '发布政策兑现清单24项。',
    '发布会还公布了10个典型案例。',
    '依托“法治青岭”微信公众号公示模板。',
    '坚持“抓关键、强执法、惠民生”，聚焦“增效益”。',
    '着力解决“投什么、谁来投”，坚决防止“形象工程”。',
    '持续推进开发区管理改革，以改革为牵引进一步全面深化改革。',
    '出台人民调解案卷评查办法，行政复议体制改革后收案大增。',
    '为全县推进高质量发展“十项行动”提供法治保障。',
    '努力将法律服务中心建成知名窗口。',
    '全面深化行政复议体制机制改革。',
    '推进执法事项、执法队伍、执法监管、执法平台建设。',
  ])('%s names none', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  test('are plans where only the plans name them', () => {
    expect(namesOf('探索建立“法务社工”制度。', '下一步打算')).toEqual(['plan “法务社工”制度']);
  });
});
