import type { Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Article, ArticleTable, Paragraph, Section } from './article.ts';
import { cutSentences } from './cut-sentences.ts';

/** Builds the article from a repaired tree (headings of depth 2 and more, paragraphs, tables) and the masthead in `file.data`. */
export function buildArticle(tree: Root, file: VFile): Article {
  const sections: Section[] = [];
  const tables: ArticleTable[] = [];
  let open: { heading?: string; level: number; paragraphs: Paragraph[] } = { level: 1, paragraphs: [] };
  let above: string | undefined;
  const close = (): void => {
    if (open.heading !== undefined || open.paragraphs.length > 0) sections.push(open);
  };
  for (const node of tree.children) {
    const text = textOf(node);
    if (node.type === 'heading') {
      close();
      open = { heading: text, level: Math.max(1, node.depth - 1), paragraphs: [] };
    }
    if (node.type === 'paragraph') open.paragraphs.push({ text, sentences: cutSentences(text) });
    if (node.type === 'table') tables.push(tableOf(node, open.heading, above));
    above = node.type === 'paragraph' ? text : undefined;
  }
  close();
  return { masthead: file.data.masthead ?? { authors: [] }, sections, tables };
}

/** The line above a table is its caption where it ends no sentence: 表1 2024年行政复议案件情况. */
function tableOf(table: Table, section: string | undefined, above: string | undefined): ArticleTable {
  const isCaption = above !== undefined && above.length <= 60 && !/[。；，：]$/.test(above);
  return {
    section,
    caption: isCaption ? above : undefined,
    rows: table.children.map((row) => row.children.map((cell) => textOf(cell))),
  };
}
