import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Article, Paragraph } from './article.ts';
import { buildArticle } from './build-article.ts';
import { readSource } from './readers/read-source.ts';
import { allTransforms } from './transforms/all-transforms.ts';

// One folder a case: `source.*` as received, `expected.json` what a careful reader takes from it. Updates are read in the diff.
const folder = join(import.meta.dirname, '__fixtures__/reading');

test.each(readdirSync(folder))('%s is read as expected', async (name) => {
  const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.'));
  const file = new VFile({ path: join(name, source ?? '') });
  const tree = await readSource(new Uint8Array(readFileSync(join(folder, file.path))), file);
  const article = buildArticle(
    allTransforms.reduce((repaired, transform) => transform(repaired, file), tree),
    file,
  );
  const summary = { ...outline(article), findings: file.data.findings ?? [], messages: file.messages.map(String) };
  await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(join(folder, name, 'expected.json'));
});

/** The article with its paragraphs cut to their first and last words: enough to see what was taken, short enough to read. */
function outline({ masthead, sections, tables }: Article): object {
  return {
    masthead,
    sections: sections.map(({ heading, level, paragraphs }) => ({ heading, level, paragraphs: paragraphs.map(ends) })),
    tables,
  };
}

function ends({ text, sentences }: Paragraph): string {
  return text.length <= 40
    ? text
    : `${text.slice(0, 16)}……${text.slice(-16)}（${text.length}字，${sentences.length}句）`;
}
