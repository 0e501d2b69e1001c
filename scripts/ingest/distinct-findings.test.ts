import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { distinctFindings } from './distinct-findings.ts';
import type { Finding } from './finding.ts';

const sentences = ['结案率98%，满意率95%。', '今年7月开展评查。', '去年调解3件。', '结案率98%。'];
const article: Article = {
  masthead: { authors: [] },
  sections: [{ level: 1, paragraphs: [{ text: sentences.join(''), sentences }] }],
  tables: [],
};

function finding(type: Finding['type'], description: string, quote?: string): Finding {
  return { type, severity: 'note', description, ...(quote === undefined ? {} : { quote }) };
}

test('a sentence has one finding of each type, which tells of all', () => {
  const found = [
    finding('hidden-denominator', '“结案率”没有分母。', '结案率98%'),
    finding('tiny-sample', '“满意率”样本小。', '满意率95%'),
    finding('hidden-denominator', '“满意率”没有分母。', '满意率95%'),
  ];
  expect(distinctFindings(found, article)).toEqual([
    finding('hidden-denominator', '“结案率”没有分母。“满意率”没有分母。', '结案率98%'),
    finding('tiny-sample', '“满意率”样本小。', '满意率95%'),
  ]);
});

test('an article has one finding of relative dates, which names them all', () => {
  const found = [
    finding('relative-date', '“今年7月”已换算为 2022-07。', '评查'),
    finding('relative-date', '“今年7月”、“去年”是相对的说法。', '今年7月'),
    finding('relative-date', '“去年”没有写明年份。', '调解3件'),
  ];
  expect(distinctFindings(found, article)).toEqual([
    finding('relative-date', '“今年7月”已换算为 2022-07。“今年7月”、“去年”是相对的说法。', '评查'),
  ]);
});

test('findings in other sentences, of other types and without quotes stay', () => {
  const found = [
    finding('partial-period', '甲', '今年7月'),
    finding('partial-period', '乙', '去年'),
    finding('missing-metadata', '丙'),
    finding('missing-metadata', '丁'),
  ];
  expect(distinctFindings(found, article)).toEqual(found);
  expect(distinctFindings([...found, ...found], article)).toEqual(found);
});
