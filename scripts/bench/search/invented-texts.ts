import { inventArticle } from '../invent/invent-article.ts';
import type { BenchText } from './bench-text.ts';

/** Invented articles as texts, the same for the same seed. */
export function inventedTexts(count: number, seed: number): readonly BenchText[] {
  return Array.from({ length: count }, (_, serial) => {
    const { title, region, published, sections } = inventArticle(seed, serial);
    return {
      title,
      region: region.code,
      date: published,
      blocks: sections.flatMap(({ heading, paragraphs }) => [
        ...(heading === undefined ? [] : [{ text: heading, isHeading: true }]),
        ...paragraphs.map((sentences) => ({ text: sentences.map(({ text }) => text).join(''), isHeading: false })),
      ]),
    };
  });
}
