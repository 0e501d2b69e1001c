import { describe, expect, test } from 'vitest';
import { extractAnomalies } from './anomalies.ts';
import { articleOf } from './__fixtures__/article-of.ts';

const typesOf = (paragraphs: string[], context = {}, heading?: string) =>
  extractAnomalies(articleOf(paragraphs, {}, heading), context).map(({ type }) => type);

describe('oddities of wording', () => {
  test('a heading that announces four where five follow', () => {
    const items = ['一是甲。', '二是乙。', '三是丙。', '四是丁。', '五是戊。'];
    expect(typesOf(items, {}, '四个方面精准切入')).toEqual(['heading-count-mismatch']);
    expect(typesOf(items.slice(0, 4), {}, '四个方面精准切入')).toEqual([]);
  });

  test('a lede that announces three where four sections follow', () => {
    const paragraphsOf = (text: string) => [{ text, sentences: [text] }];
    const article = (count: number) => ({
      ...articleOf([]),
      sections: [
        { level: 1, paragraphs: paragraphsOf('去年，重点抓了以下三个方面工作：') },
        ...['一、甲', '二、乙', '三、丙', '四、丁'].slice(0, count).map((heading) => ({
          heading,
          level: 1,
          paragraphs: paragraphsOf('办结30件。'),
        })),
        { heading: '五、下一步打算', level: 1, paragraphs: paragraphsOf('再办一批。') },
      ],
    });
    expect(extractAnomalies(article(4), {})).toMatchObject([{ type: 'heading-count-mismatch' }, {}]);
    expect(extractAnomalies(article(3), {}).map(({ type }) => type)).toEqual(['relative-date']);
  });

  test('我区 in a text about a region or in its title, but not in speech or in an interview', () => {
    expect(typesOf(['对我区的做法作了报道。'])).toEqual(['first-person']);
    expect(typesOf(['2019年，我局抓了三项工作。'], { sourceType: 'annual-report' })).toEqual(['first-person']);
    const [titled] = extractAnomalies(articleOf(['昨天开会。'], { title: '我市召开联席会议' }), {});
    expect(titled).not.toHaveProperty('quote');
    expect(titled).toHaveProperty('type', 'first-person');
    expect(typesOf(['对我区的做法作了报道。'], { sourceType: 'interview' })).toEqual([]);
    expect(typesOf(['“我区的做法很好。”他说。'])).toEqual([]);
  });

  test.each([
    ['村民李大山说，地界说清了。', '村民李大山'],
    ['一名男子叫李成材，专程赶来。', '男子叫李成材'],
    ['最后，李建国夫妇握手言和。', '李建国夫妇'],
    ['原告张三与被告李四签了协议。', '原告张三'],
  ])('a private person named in full: %s', (text, quote) => {
    expect(extractAnomalies(articleOf([text]), {})).toMatchObject([{ type: 'private-person', quote }]);
  });

  test.each([
    '当事人王某来到司法所。',
    '村民老韩和邻居老余握手言和。',
    '店主章女士、业主张大姐都说好。',
    '居民何时能办，群众满意就行。',
    '业主陈述意见，当事人程序权利受保护。',
    '司法所所长张三说。',
  ])('no private person named in full: %s', (text) => {
    expect(typesOf([text])).toEqual([]);
  });

  test('今年7月 in a newspaper, but not 今年以来 or in a report on a year', () => {
    expect(typesOf(['今年7月出台办法。'], { published: '2022-07-12' })).toEqual(['relative-date']);
    expect(extractAnomalies(articleOf(['今年7月出台办法，去年试行。', '今年7月开展评查。']), {})[0]?.description).toBe(
      '“今年7月”、“去年”是相对的说法，文章没有发表日期，无法换算。',
    );
    expect(typesOf(['今年以来成效明显。'])).toEqual([]);
    expect(typesOf(['今年7月出台办法。'], { sourceType: 'annual-report' })).toEqual([]);
  });
});
