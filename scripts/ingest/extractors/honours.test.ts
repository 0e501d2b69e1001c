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
    ['河湾司法所成为全县首家获得“枫桥式”司法所称号的司法所。', 'awarded “枫桥式”司法所'],
    ['云州市被确定为全国唯一的复议改革试点县区。', 'pilot 全国唯一的复议改革试点县区'],
    ['已连续三年成功创建“平安县”。', 'awarded 平安县'],
    [
      '《法治云海》2025年第1期，以《深化复议改革》为题刊发云州经验。',
      'media-recognition 《法治云海》2025年第1期，以《深化复议改革》为题刊发云州经验',
    ],
    ['获批开展全国要素改革试点。', 'pilot 全国要素改革试点'],
    ['入选全国优秀案例6个、典型事例8件。', 'awarded 全国优秀案例'],
    ['新创建全国法治政府建设示范地区2个。', 'awarded 全国法治政府建设示范地区'],
    ['该局被省政府办公厅通报表扬。', 'awarded 省政府办公厅通报表扬'],
    ['连续两年全市法治建设考核第一名。', 'awarded 全市法治建设考核第一名'],
    ['荣获全省先进集体等省级以上荣誉。', 'awarded 全省先进集体'],
    ['司法部“规范文件审核推进会”在云州召开。', 'media-recognition 司法部“规范文件审核推进会”在云州召开'],
  ])('%s is read as %s', (text, expected) => {
    expect(statusesOf(text)).toEqual([expected]);
  });

  test.each([
    '青岭县力争创成全省法治政府建设示范县。',
    '青岭县对标首批全国法治政府建设示范地区的经验。',
    '群众获得感持续增强，办事取得明显成效。',
    '青岭县将公共法律服务列入全省民生工程。',
    '“法治超市”获得大量顾客的一致好评。',
    '司法部下发《关于表彰全国模范司法所的决定》。',
    '司法部授予五百个司法所称号，授予597个司法所“全国模范司法所”称号。',
    '获得示范命名的地区要继续努力。',
    '健全贯彻落实总书记重要指示批示精神闭环机制。',
  ])('%s tells of none', (text) => {
    expect(statusesOf(text)).toEqual([]);
  });

  test('names each honour of an enumeration', () => {
    const text = '先后获评云海省“十佳办案单位”、全市政法创新一等奖。';
    expect(statusesOf(text)).toEqual(['awarded 十佳办案单位', 'awarded 全市政法创新一等奖']);
  });

  test.each([
    ['其中河湾司法所获评全国模范司法所。', '河湾司法所'],
    ['我省云州市、海州市入选全国示范市。', '云州市、海州市'],
    ['我县连续四年获得全市法治建设考核优秀等次。', '青岭县'],
  ])('%s honours %s', (text, recipient) => {
    const region = { code: '999999', name: '青岭县', level: 'county' } as const;
    expect(extractHonours(articleOf([text]), { region }).values).toMatchObject([{ recipient }]);
  });

  test("a meeting of a city's own is no recognition of it", () => {
    const article = articleOf(['全市司法所工作推进会在青岭县召开。']);
    const city = { code: '999900', name: '云州市', level: 'prefecture' } as const;
    expect(extractHonours(article, { region: city }).values).toEqual([]);
    expect(extractHonours(article, {}).values).toHaveLength(1);
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

  test.each([
    ['该所荣获“全国模范司法所”称号。', ['undated-honour']],
    ['被评为2016—2020年全国普法先进县。', ['undated-honour']],
    ['2023年，该所荣获“全国模范司法所”称号。', []],
    ['2023年启动评选，全市累计有6个司法所入选“全国模范司法所”。', ['undated-honour']],
    ['两年多以来，该所荣获“全国模范司法所”称号。', []],
  ])('%s is told as undated where the sentence does not date it', (text, types) => {
    expect(extractHonours(articleOf([text]), {}).findings.map(({ type }) => type)).toEqual(types);
  });

  test.each([
    ['该所荣获“全省模范司法所”称号。', []],
    ['该所荣获“全国模范司法所”称号。', ['undated-honour']],
    ['被评为2016—2020年全省普法先进县。', ['undated-honour']],
  ])('%s is dated by a yearly report, unless it is for other years or of the state', (text, types) => {
    const { findings } = extractHonours(articleOf([text]), { period: { label: '2021年', type: 'year' } });
    expect(findings.map(({ type }) => type)).toEqual(types);
  });

  test('keeps what was received already, though somebody speaks of plans', () => {
    const article = articleOf(['我们的做法去年被省司法厅列为复议改革试点。'], {}, '下一步工作打算');
    expect(extractHonours(article, {}).values.map(({ status }) => status)).toEqual(['pilot']);
  });

  test('leaves out what plans hope for', () => {
    expect(extractHonours(articleOf(['青岭县被评为全省示范县。'], {}, '下一步工作打算'), {}).values).toEqual([]);
  });
});
