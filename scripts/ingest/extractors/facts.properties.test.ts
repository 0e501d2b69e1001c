import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { cutSentences } from '../cut-sentences.ts';
import { factsOfArticle } from './__fixtures__/facts-of-article.ts';
import { fixtureArticles } from './__fixtures__/fixture-articles.ts';

describe('whatever an article says', () => {
  test('every quote and sentence stands in one of its paragraphs to the letter', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => expectQuotesToStand(article)),
      { numRuns: 300 },
    );
  });

  test('asking twice gives the same facts', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        expect(factsOfArticle(structuredClone(article))).toEqual(factsOfArticle(article));
      }),
      { numRuns: 50 },
    );
  });

  test.each(fixtureArticles())('the quotes of $name stand in it', ({ article }) => {
    expectQuotesToStand(article);
  });

  test.each([
    '“',
    '《',
    '推行',
    '被评为',
    '在全省率先',
    '建立机制',
    '县司法局局长王',
    '将把被',
    '评估，',
    '一是',
    '（',
    '国',
    '村民王',
    '《决定》',
    '存在的问题，',
    '实现全覆盖的',
  ])('eight times as much of %s takes no more than about eight times as long', (piece) => {
    const [short, long] = [20_000, 160_000].map((length) => timeOf(piece.repeat(length / piece.length)));
    expect(long).toBeLessThan(Math.max(2_000, (short ?? 0) * 30));
  });
});

function expectQuotesToStand(article: Article): void {
  const facts = factsOfArticle(article);
  const paragraphs = article.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  const headings = article.sections.map(({ heading }) => heading);
  const items = [
    ...facts.practices,
    ...facts.honours,
    ...facts.firsts,
    ...facts.documents,
    ...facts.problems,
    ...facts.plans,
  ];
  for (const { evidence } of items) {
    expect(evidence.quote).not.toBe('');
    expect(paragraphs.some((text) => text.includes(evidence.quote))).toBe(true);
    if (evidence.section !== undefined) expect(headings).toContain(evidence.section);
    if (!('sentence' in evidence) || evidence.sentence === undefined) continue;
    expect(evidence.sentence).toContain(evidence.quote);
    expect(paragraphs.some((text) => text.includes(evidence.sentence ?? ''))).toBe(true);
  }
  for (const { quote } of facts.findings) {
    if (quote !== undefined) expect([...paragraphs, ...headings].some((text) => text?.includes(quote))).toBe(true);
  }
}

/** Articles of arbitrary characters mixed with the words that set the extractors off. */
function arbitraryArticle(): fc.Arbitrary<Article> {
  const word = fc.oneof(
    fc.constantFrom(...'，。；：、“”《》（）？！ 1290年月日的了将被获在'.split('')),
    fc.constantFrom(
      '推行',
      '建立',
      '机制',
      '示范市',
      '全省',
      '率先',
      '首个',
      '评为',
      '称号',
      '试点',
      '推荐为',
      '一是',
      '二是',
      '下一步，',
      '存在问题',
    ),
    fc.constantFrom(
      '大连市',
      '朝阳区',
      '云州市',
      '青岭县司法局局长',
      '王明',
      '介绍',
      '2022年',
      '今年',
      '办法',
      '出台',
      '“一网通办”',
      '1+3+N',
      '居全国前列',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
  const section = fc.record({
    heading: fc.option(text, { nil: undefined }),
    level: fc.integer({ min: 1, max: 3 }),
    paragraphs: fc.array(text, { maxLength: 4 }),
  });
  return fc
    .record({
      title: fc.option(text, { nil: undefined }),
      outlet: fc.option(text, { nil: undefined }),
      sections: fc.array(section, { maxLength: 4 }),
    })
    .map(({ title, outlet, sections }) => ({
      masthead: { title, outlet, authors: [] },
      sections: sections.map(({ heading, level, paragraphs }) => ({
        heading,
        level,
        paragraphs: paragraphs.map((paragraph) => ({ text: paragraph, sentences: cutSentences(paragraph) })),
      })),
      tables: [],
    }));
}

function timeOf(text: string): number {
  const article = {
    masthead: { authors: [] },
    sections: [{ level: 1, paragraphs: [{ text, sentences: [text] }] }],
    tables: [],
  };
  const start = performance.now();
  factsOfArticle(article);
  return performance.now() - start;
}
