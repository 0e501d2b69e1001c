import { describe, expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractSource } from './source.ts';

const typesOf = (findings: readonly { type: string }[]) => findings.map(({ type }) => type);

describe('the source of an article', () => {
  test('is a report by its title, a newspaper by its byline, an interview by its questions', () => {
    const type = (masthead: object, ...text: string[]) => extractSource(articleOf(text, masthead)).value.type;
    expect(type({ title: '关于2024年法治政府建设情况的报告' })).toBe('annual-report');
    expect(type({ title: '云州见闻', outlet: '云州日报' })).toBe('newspaper');
    expect(type({ title: '云州见闻', outlet: '云州司法' })).toBe('other');
    expect(type({ title: '江口区法治建设典型案例' })).toBe('case-library');
    expect(type({ title: '云州见闻' }, '记者：第一问？', '沈知远：答。', '记者：第二问？', '记者：第三问？')).toBe(
      'interview',
    );
  });

  test('keeps the printed date as stated and needs no other', () => {
    const { value, findings } = extractSource(
      articleOf([], { outlet: '云州日报', published: '2022-12-06', authors: [{ name: '简夏' }] }),
    );
    expect(value.published).toEqual({ date: '2022-12-06', precision: 'day', basis: 'stated' });
    expect(findings).toEqual([]);
  });

  test('reads the month from the address where no date is printed, and says so', () => {
    const { value, findings } = extractSource(
      articleOf([], { outlet: '云州司法局', url: 'http://sfj.example.gov.cn/a/202102/x.shtml' }),
    );
    expect(value.published).toEqual({ date: '2021-02', precision: 'month', basis: 'url' });
    expect(typesOf(findings)).toEqual(['missing-metadata']);
  });

  test('does not trust a repost dated before its content or in another month than the address', () => {
    const url = 'http://sfj.example.gov.cn/a/202102/x.shtml';
    const early = extractSource(
      articleOf(['2020年6月，青岭县出台办法。'], { outlet: '甲', reposted: '2019-11-13', url }),
    );
    expect(early.value.reposted).toEqual({ date: '2019-11-13', trusted: false });
    expect(typesOf(early.findings)).toContain('impossible-date');
    const later = extractSource(
      articleOf(['2020年6月，青岭县出台办法。'], { outlet: '甲', reposted: '2021-02-20', url }),
    );
    expect(later.value.reposted?.trusted).toBe(true);
    expect(typesOf(later.findings)).not.toContain('impossible-date');
  });

  test('does not count goals and plans as content that a date must follow', () => {
    const text = ['《云州市规划（2021—2025年）》提出，到2035年建成。下一步，2026年将完成改造。'];
    expect(typesOf(extractSource(articleOf(text, { outlet: '甲', published: '2022-01-01' })).findings)).not.toContain(
      'impossible-date',
    );
  });

  test('names nobody as author where the page says 佚名', () => {
    expect(extractSource(articleOf([], { authors: [{ name: '佚名' }] })).value.authors).toEqual([]);
  });
});
