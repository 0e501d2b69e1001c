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

  test('我区 in a text about a region, but not in a report, in speech or in an interview', () => {
    expect(typesOf(['对我区的做法作了报道。'])).toEqual(['first-person']);
    expect(typesOf(['对我区的做法作了报道。'], { sourceType: 'annual-report' })).toEqual([]);
    expect(typesOf(['“我区的做法很好。”他说。'])).toEqual([]);
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
