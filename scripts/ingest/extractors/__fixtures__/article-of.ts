import type { Article, Masthead } from '../../article.ts';
import { cutSentences } from '../../cut-sentences.ts';

/** An article of one section with these paragraphs, under a heading where one is given.  */
export function articleOf(paragraphs: readonly string[], masthead: Partial<Masthead> = {}, heading?: string): Article {
  return {
    masthead: { authors: [], ...masthead },
    sections: [{ heading, level: 1, paragraphs: paragraphs.map((text) => ({ text, sentences: cutSentences(text) })) }],
    tables: [],
  };
}
