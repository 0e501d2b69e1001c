import { describe, expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractRegion } from './region.ts';

const codeOf = (title: string, ...paragraphs: string[]) => extractRegion(articleOf(paragraphs, { title })).value?.code;

describe('the region of an article', () => {
  test.each([
    ['110105', '北京市朝阳区、海淀区等地开展培训。'],
    ['220104', '长春市朝阳区与南关区、宽城区开展培训。'],
  ])('tells 朝阳区 %s from its namesake by what lies around it', (code, text) => {
    expect(codeOf('朝阳区开展培训', text)).toBe(code);
  });

  test('tells 朝阳市 from the districts of that name', () => {
    expect(codeOf('朝阳市开展培训', '辽宁省朝阳市开展培训。')).toBe('211300');
  });

  test('is left open where namesakes cannot be told apart', () => {
    expect(codeOf('朝阳区开展培训', '朝阳区开展培训。')).toBeUndefined();
  });

  test('is the district where the title names it under its city', () => {
    expect(codeOf('大连市西岗区开展培训', '大连市各区开展培训。', '大连市已经部署。')).toBe('210203');
  });

  test('is a short name where the text gives it in full', () => {
    expect(codeOf('法治大连在行动', '大连市开展培训。')).toBe('210200');
  });

  test('is the province and not the city of the same short name, where the text speaks of the province', () => {
    expect(codeOf('吉林开展培训', '吉林省司法厅部署，吉林省各地开展培训，长春市、四平市参加。')).toBe('220000');
  });

  test('is the one that the text speaks of most, where the title names none', () => {
    expect(codeOf('一堂培训课', '南京市、苏州市参加培训。', '苏州市司法局组织，苏州市律师参加。')).toBe('320500');
  });

  test('does not take a city for the district that reports and is not named', () => {
    const text = '我区在沈阳市委领导下开展培训，全区干部参加，区司法局承办。';
    expect(codeOf('2023年法治政府建设年度报告', text)).toBeUndefined();
    expect(codeOf('2023年法治政府建设年度报告', text, '浑南区作了发言。')).toBe('210112');
  });

  test('does not find names inside other words', () => {
    expect(codeOf('示范县创建', '示范县的做法是长治久安之策，会同县有关部门开展。')).toBeUndefined();
  });

  test('is a township under the code of its county', () => {
    const article = articleOf(['日新街道开展培训。'], { title: '大连市西岗区日新街道开展培训' });
    expect(extractRegion(article).value).toEqual({
      code: '210203',
      name: '日新街道',
      parent: '210203',
      level: 'township',
    });
  });

  test('is that of the paper where the text says only 我市', () => {
    const article = (outlet: string) => articleOf(['全市法院办结30件。'], { title: '我市召开府院会议', outlet });
    expect(extractRegion(article('苏州日报'))).toMatchObject({
      value: { code: '320500' },
      findings: [{ severity: 'note' }],
    });
    expect(extractRegion(article('法治日报')).value).toBeUndefined();
    expect(extractRegion(articleOf(['苏州新闻网讯（记者林晓）我市组建全市首支顾问团。'])).value?.code).toBe('320500');
    expect(extractRegion(articleOf(['办结30件。'], { outlet: '苏州日报' })).value).toBeUndefined();
  });

  test('is told to the editor where it is missing', () => {
    expect(extractRegion(articleOf(['青岭县开展培训。'])).findings).toMatchObject([{ type: 'missing-metadata' }]);
  });
});
