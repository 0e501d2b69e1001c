import type { Article } from '../../article.ts';
import { type SectionRole, sentenceRoles } from '../section-role.ts';

/** One sentence of an article with where it stands. */
export interface Passage {
  /** The sentence, trimmed: a literal substring of its paragraph. */
  readonly text: string;
  /** The whole paragraph that holds it. */
  readonly paragraph: string;
  readonly role: SectionRole;
  /** The heading of its section; undefined before the first heading. */
  readonly section: string | undefined;
  /** Serial of its section and, over the whole article, of its paragraph. */
  readonly sectionIndex: number;
  readonly paragraphIndex: number;
}

/** Every sentence of an article in reading order; sentences of white space alone are left out. */
export function passagesOf(article: Article): readonly Passage[] {
  const roles = sentenceRoles(article.sections);
  let paragraphIndex = -1;
  return article.sections.flatMap((section, sectionIndex) =>
    section.paragraphs.flatMap((paragraph, p) => {
      paragraphIndex += 1;
      const place = { paragraph: paragraph.text, section: section.heading, sectionIndex, paragraphIndex };
      return paragraph.sentences
        .map((sentence, s) => ({
          ...place,
          text: sentence.trim(),
          role: roles[sectionIndex]?.[p]?.[s] ?? ('body' as const),
        }))
        .filter((passage) => passage.text !== '');
    }),
  );
}
