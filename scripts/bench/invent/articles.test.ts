import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkCase } from '../../../src/domain/check-case.ts';
import { readArticle } from '../../ingest/pipeline.ts';
import { bodyToText } from '../../ingest/writers/body-to-text.ts';
import { mdxToBody } from '../../ingest/writers/mdx-to-body.ts';
import { splitMdx } from '../../ingest/writers/split-mdx.ts';
import { articleToCase } from './article-to-case.ts';
import { articleToMdx } from './article-to-mdx.ts';
import { articleToSource } from './article-to-source.ts';
import { inventArticle } from './invent-article.ts';

const serials = Array.from({ length: 20 }, (_, serial) => serial);

test('an article is the same for the same seed, and another for another', () => {
  expect(inventArticle(1, 7)).toEqual(inventArticle(1, 7));
  expect(inventArticle(2, 7)).not.toEqual(inventArticle(1, 7));
  expect(inventArticle(1, 8)).not.toEqual(inventArticle(1, 7));
});

test('an article is as long as real ones', () => {
  for (const serial of serials) {
    const { length } = articleToMdx(inventArticle(1, serial), 1).text;
    expect(length).toBeGreaterThan(2500);
    expect(length).toBeLessThan(8000);
  }
});

test('the importer reads every source without complaint, and its figures', async () => {
  for (const serial of serials) {
    const article = inventArticle(1, serial);
    const { name, content } = articleToSource(article, serial);
    const file = new VFile({ path: name });
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const caseIdOf = (stem: string) => `${stem}-001`;
    const read = await readArticle(bytes, file, { name: `seeds/${name}`, sidecar: {}, caseIdOf });
    expect(file.messages.map(({ reason }) => reason)).toEqual([]);
    expect(read.case.region?.code).toBe(article.region.code);
    expect(read.case.indicators.length).toBeGreaterThan(10);
  }
});

test('a case that is written straight passes the check of the content, and its text runs nothing', () => {
  for (const serial of serials) {
    const article = inventArticle(1, serial);
    const { mdx, text } = articleToMdx(article, 1);
    const body = bodyToText(mdxToBody(splitMdx(mdx).body));
    expect(body).toBe(text.replaceAll(/^#+ /gm, '').replaceAll('\n\n', '\n'));
    expect(checkCase({ case: articleToCase(article, 1), text: body })).toEqual([]);
  }
});
