import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { periodSchema } from '../../../../../src/domain/period.ts';
import { regionSchema } from '../../../../../src/domain/region.ts';
import type { Article, ArticleTable, Section } from '../../../article.ts';
import { cutSentences } from '../../../cut-sentences.ts';

/** An invented article with what a careful reader takes from it. */
export interface AnnotatedArticle {
  readonly name: string;
  readonly article: Article;
  readonly context: z.infer<typeof contextSchema>;
  readonly wanted: readonly WantedIndicator[];
}

/** One annotated figure; `words` stand in its sentence, an empty field is one that the reader left empty. */
export type WantedIndicator = Readonly<Record<(typeof FIELDS)[number], string>>;

/** The articles in the folders beside this file: article.txt, context.json and annotation.txt. */
export function annotatedArticles(): readonly AnnotatedArticle[] {
  const root = fileURLToPath(new URL('.', import.meta.url));
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const read = (file: string): string => readFileSync(`${root}${name}/${file}`, 'utf8');
      return {
        name,
        article: articleOf(read('article.txt')),
        context: contextSchema.parse(JSON.parse(read('context.json'))),
        wanted: read('annotation.txt').split('\n').filter(isEntry).map(wantedOf),
      };
    });
}

/** Lines with ## to #### are headings, lines with | are rows of tables, all others paragraphs. */
export function articleOf(text: string): Article {
  const sections: Section[] = [];
  const tables: ArticleTable[] = [];
  let paragraphs: { text: string; sentences: readonly string[] }[] = [];
  let rows: string[][] = [];
  for (const line of [...text.split('\n'), '']) {
    const heading = /^(#{2,4})\s?(.*)$/.exec(line);
    if (line.startsWith('|')) {
      const cells = line.split('|').slice(1, -1).map((cell) => cell.trim());
      if (!cells.every((cell) => /^-+$/.test(cell))) rows.push(cells);
      continue;
    }
    if (rows.length > 0) tables.push({ section: sections.at(-1)?.heading, caption: paragraphs.at(-1)?.text, rows });
    rows = [];
    if (heading !== null) {
      paragraphs = [];
      sections.push({ heading: heading[2] === '' ? undefined : heading[2], level: (heading[1]?.length ?? 2) - 1, paragraphs });
    } else if (line.trim() !== '') paragraphs.push({ text: line, sentences: cutSentences(line) });
  }
  return { masthead: { authors: [] }, sections, tables };
}

function isEntry(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

function wantedOf(line: string): WantedIndicator {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells.length !== FIELDS.length) throw new Error(`${FIELDS.length} fields expected: ${line}`);
  const at = (field: (typeof FIELDS)[number]): string => cells[FIELDS.indexOf(field)] ?? '';
  return {
    value: at('value'),
    unit: at('unit'),
    comparator: at('comparator'),
    kind: at('kind'),
    tier: at('tier'),
    canonical: at('canonical'),
    scope: at('scope'),
    year: at('year'),
    words: at('words'),
  };
}

const FIELDS = ['value', 'unit', 'comparator', 'kind', 'tier', 'canonical', 'scope', 'year', 'words'] as const;

const contextSchema = z.strictObject({
  period: periodSchema,
  published: z.string().optional(),
  region: regionSchema,
});
