import type { Author } from '../../src/domain/source.ts';

/**
 * An article as a careful reader sees it: a masthead (what stands around the text) and sections of paragraphs of sentences.
 * It lies between the two halves of the pipeline: readers and transforms make it, extractors read it. Every text in it is
 * literal: what an extractor quotes from here stands in the published case to the letter.
 */
export interface Article {
  readonly masthead: Masthead;
  /** In reading order. The first has no heading where the text begins without one. */
  readonly sections: readonly Section[];
  /** Tables of the source, in reading order; they stand in the body too, as Markdown tables. */
  readonly tables: readonly ArticleTable[];
}

/** What stands around the text. Everything as printed; a field that the source does not fill stays undefined. */
export interface Masthead {
  readonly title?: string | undefined;
  /** 引题, the line above the title. */
  readonly kicker?: string | undefined;
  /** 副题, the line below the title. */
  readonly subtitle?: string | undefined;
  /** 栏目 or page name: 政法, 立法研讨. */
  readonly column?: string | undefined;
  /** Who first published: 法治日报 of 稿件来源: 法治日报政法. */
  readonly outlet?: string | undefined;
  /** Whose copy lies at hand, where that is another: 政策法规网. */
  readonly host?: string | undefined;
  /** Who signs the text or is named as its 发文机关: 云州市司法局. */
  readonly issuer?: string | undefined;
  /** Names with their roles, in printed order: `{name: '韩宇', role: '本报记者'}`. */
  readonly authors: readonly Author[];
  /** The date that the copy prints beside its source or under the text, as ISO, as precise as printed (`2022-12-06`). */
  readonly published?: string | undefined;
  /** The same where the copy is a repost by another host: its date says nothing about the original. */
  readonly reposted?: string | undefined;
  /** The address of the original (原文链接, or the page's own canonical address). */
  readonly url?: string | undefined;
  /** 文号 of a printed report. */
  readonly documentNumber?: string | undefined;
}

export interface Section {
  /** As printed, numbering included: （一）紧盯重点任务. Undefined for what stands before the first heading. */
  readonly heading?: string | undefined;
  /** 1 for 一、 and plain headings, 2 for （一） below them, 3 for 1. below those. */
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly text: string;
  /** The paragraph cut after 。！？ (and the closing quotation marks that follow); joined they give `text` again. */
  readonly sentences: readonly string[];
}

export interface ArticleTable {
  /** The heading of the section that holds it. */
  readonly section?: string | undefined;
  /** The line above the table, if it has one. */
  readonly caption?: string | undefined;
  /** Row by row; the first row is the head. */
  readonly rows: readonly (readonly string[])[];
}
