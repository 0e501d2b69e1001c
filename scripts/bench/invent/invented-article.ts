import type { Region } from '../../../src/domain/region.ts';
import type { Sentence } from './sentence.ts';

/** An article that nobody wrote, about facts that nobody reported; only the names of regions are real. */
export interface InventedArticle {
  readonly form: 'newspaper' | 'annual-report' | 'case-library' | 'interview';
  readonly region: Region;
  readonly year: number;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** ISO date, after the year that the article tells of. */
  readonly published: string;
  readonly topics: readonly string[];
  readonly sections: readonly InventedSection[];
}

export interface InventedSection {
  /** As printed, numbering included; the first section may have none. */
  readonly heading: string | undefined;
  readonly level: 1 | 2;
  readonly paragraphs: readonly (readonly Sentence[])[];
}
