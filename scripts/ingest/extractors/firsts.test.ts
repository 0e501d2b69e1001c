import { describe, expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractFirsts } from './firsts.ts';

const claimsOf = (text: string) => extractFirsts(articleOf([text]), {}).map(({ claim, what }) => `${claim}: ${what}`);

describe('the claims of being first', () => {
  test.each([
    ['该县在全省率先出台《青岭县包容审慎监管办法》。', '全省率先: 青岭县包容审慎监管办法'],
    ['建成全省首座宪法主题公园。', '全省首座: 宪法主题公园'],
    ['网办率提升至93.8%，全省领跑。', '全省领跑: 网办率'],
    ['首次申报环境类鉴定机构6家。', '首次: 申报环境类鉴定机构'],
    ['县公证处代表全省参加展会。', '代表全省: 参加展会'],
    ['县执法监督办法在东北地区属首创。', '东北地区属首创: 县执法监督办法'],
    ['败诉率4.1%，为近五年最低。', '近五年最低: 败诉率'],
    ['云州市被确定为全国唯一的复议改革试点。', '全国唯一: 复议改革试点'],
    ['政务公开工作走在全省前列。', '走在全省前列: 政务公开工作'],
    ['满意度稳居全国第一方阵。', '稳居全国第一方阵: 满意度'],
    ['率先组建22支综合执法队伍。', '率先: 综合执法队伍'],
  ])('%s is read as %s', (text, expected) => {
    expect(claimsOf(text)).toEqual([expected]);
  });

  test.each([
    '公布首次轻微违法免罚清单217项。',
    '刘阿姨是“法治超市”第一位“顾客”。',
    '履行推进法治建设第一责任人职责。',
    '以重点项目“率先突破”带动提升。',
    '青岭县入选全国首批示范县。',
    '力争走在全省前列。',
    '到2035年要走在全国前列。',
    '创新能力升至全国第20位。',
    '办好首届法治文化节。',
    '上调全省最低工资标准。',
    '司法部发布全国首批执法监督典型案例。',
    '受邀参加全国第二届研讨会。',
  ])('%s makes none', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
