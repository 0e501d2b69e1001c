import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Article } from '../../article.ts';
import { cutSentences } from '../../cut-sentences.ts';

/** An invented article, with what a careful reader takes from it. */
export interface FixtureArticle {
  readonly name: string;
  readonly folder: string;
  readonly article: Article;
  readonly annotation: z.infer<typeof annotationSchema>;
}

/** The invented articles in the folders beside this file (article.yaml, annotation.yaml), by name. */
export function fixtureArticles(): readonly FixtureArticle[] {
  const root = fileURLToPath(new URL('.', import.meta.url));
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const folder = `${root}${name}/`;
      return {
        name,
        folder,
        article: articleOf(articleSchema.parse(parse(readFileSync(`${folder}article.yaml`, 'utf8')))),
        annotation: annotationSchema.parse(parse(readFileSync(`${folder}annotation.yaml`, 'utf8'))),
      };
    });
}

const annotationSchema = z.strictObject({
  honours: z.array(z.strictObject({ name: z.string(), status: z.string(), quote: z.string() })),
  firsts: z.array(z.strictObject({ claim: z.string(), quote: z.string() })),
  documents: z.array(z.strictObject({ title: z.string(), quote: z.string() })),
  practices: z.array(z.strictObject({ name: z.string(), quote: z.string() })),
  people: z.array(z.string()),
});

const text = z.string().optional();
const articleSchema = z.strictObject({
  masthead: z.strictObject({
    title: z.string(),
    kicker: text,
    subtitle: text,
    column: text,
    outlet: text,
    host: text,
    issuer: text,
    published: text,
    documentNumber: text,
    authors: z.array(z.strictObject({ name: z.string(), role: text })).default([]),
  }),
  sections: z.array(z.strictObject({ heading: text, level: z.number().default(1), paragraphs: z.array(z.string()) })),
});

function articleOf({ masthead, sections }: z.infer<typeof articleSchema>): Article {
  return {
    masthead,
    sections: sections.map(({ heading, level, paragraphs }) => ({
      heading,
      level,
      paragraphs: paragraphs.map((paragraph) => ({ text: paragraph, sentences: cutSentences(paragraph) })),
    })),
    tables: [],
  };
}
