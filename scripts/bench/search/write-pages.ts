import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchMarks } from '../../../src/search/search-marks.ts';
import type { BenchText } from './bench-text.ts';

/** The address of the page of a text, below the base path. */
export function pageAddress(number: number): string {
  return `texts/${number}/`;
}

/** Writes each text as a page of a site in `folder`, and puts the search page of the built site `dist` beside them. */
export function writePages(folder: string, texts: readonly BenchText[], dist: string): void {
  for (const part of ['search', '_astro']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  for (const [number, text] of texts.entries()) {
    const page = join(folder, pageAddress(number));
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), pageHtml(text));
  }
}

function pageHtml({ title, region, date, blocks }: BenchText): string {
  const values = { region: region === '' ? [] : [region], topic: [], year: [date.slice(0, 4)], source: [] };
  const marks = Object.entries(searchMarks({ kind: 'case', values, date }))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  const body = blocks.map(({ text, isHeading }, at) =>
    isHeading ? `<h2 id="b${at}">${escapeHtml(text)}</h2>` : `<p id="b${at}">${escapeHtml(text)}</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><main>
<article ${marks}><h1>${escapeHtml(title)}</h1>
${body.join('\n')}
</article></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
