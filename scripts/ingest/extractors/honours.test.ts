import { describe, expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractHonours } from './honours.ts';

const statusesOf = (text: string) =>
  extractHonours(articleOf([text]), {}).values.map(({ name, status }) => `${status} ${name}`);

describe('the honours of an article', () => {
  test.each([
    ['2021年，青岭县被评为全省法治政府建设示范县。', 'awarded 全省法治政府建设示范县'],
    ['该所荣获“全国模范司法所”称号。', 'awarded 全国模范司法所'],
    ['青岭县被省委依法治省办推荐为全国示范县候选地区。', 'nominated 全国示范县候选地区'],
    ['青岭县入围全国示范县公示名单。', 'nominated 全国示范县公示名单'],
    ['青岭县被司法部确定为行政复议改革试点县。', 'pilot 行政复议改革试点县'],
    ['青岭县完成全省示范创建实地核验工作。', 'assessment-stage 全省示范创建实地核验工作'],
    ['《云州日报》对该县做法进行专题报道。', 'media-recognition 《云州日报》对该县做法进行专题报道'],
    ['调解室获省司法厅领导充分肯定。', 'media-recognition 调解室获省司法厅领导充分肯定'],
    ['国务院将该市确定为审批制度改革试点城市。', 'pilot 审批制度改革试点城市'],
    ['“平安示范县”称号已连续三次荣获。', 'awarded 平安示范县'],
  ])('%s is read as %s', (text, expected) => {
    expect(statusesOf(text)).toEqual([expected]);
  });

  test.each([
    '青岭县力争创成全省法治政府建设示范县。',
    '青岭县对标首批全国法治政府建设示范地区的经验。',
    '群众获得感持续增强，办事取得明显成效。',
    '青岭县将公共法律服务列入全省民生工程。',
    '“法治超市”获得大量顾客的一致好评。',
  ])('%s tells of none', (text) => {
    expect(statusesOf(text)).toEqual([]);
  });

  test('names each honour of an enumeration', () => {
    const text = '先后获评云海省“十佳办案单位”、全市政法创新一等奖。';
    expect(statusesOf(text)).toEqual(['awarded 十佳办案单位', 'awarded 全市政法创新一等奖']);
  });

  test('keeps what goes on about a nomination with it', () => {
    const { values, findings } = extractHonours(
      articleOf(['该县被省政府推荐为全国示范县，现已通过书面评审，入围实地测评。']),
      {},
    );
    expect(values).toHaveLength(1);
    expect(values[0]?.evidence.quote).toBe('该县被省政府推荐为全国示范县，现已通过书面评审，入围实地测评');
    expect(findings).toMatchObject([{ type: 'nomination-not-award' }]);
  });

  test('is told as undated only where neither the sentence nor the report dates it', () => {
    const article = articleOf(['该所荣获“全国模范司法所”称号。']);
    expect(extractHonours(article, {}).findings).toMatchObject([{ type: 'undated-honour' }]);
    expect(extractHonours(article, { period: { label: '2024年', type: 'year' } }).findings).toEqual([]);
  });

  test('leaves out what plans hope for', () => {
    expect(extractHonours(articleOf(['青岭县被评为全省示范县。'], {}, '下一步工作打算'), {}).values).toEqual([]);
  });
});
