import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { regions } from '../../../src/domain/vocabularies/regions.ts';
import type { BenchText } from './bench-text.ts';

const lineSchema = z.object({
  title: z.string(),
  markdown: z.string(),
  region: z.string().optional(),
  date: z.string().nullish(),
});

/** The first texts of a file with one JSON object a line (`title`, `markdown`, perhaps `region` and `date`), gzip or not. */
export function corpusTexts(file: string, count: number): readonly BenchText[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, count)
    .map((line) => {
      const { title, markdown, region = '', date } = lineSchema.parse(JSON.parse(line));
      return { title, region: codeOf(region), date: date ?? '', blocks: blocksOf(markdown) };
    });
}

function codeOf(name: string): string {
  return name === '' ? '' : (regions.find((region) => region.name.startsWith(name))?.code ?? '');
}

/** Paragraphs and headings; the heading of the first level is the title. */
function blocksOf(markdown: string): BenchText['blocks'] {
  return markdown.split('\n').flatMap((line) => {
    const [, signs = '', words = ''] = /^(#*)\s*(.*)$/.exec(line) ?? [];
    const text = words.replace(/^[-*>\s]+|\*\*|<!--.*?-->/g, '').trim();
    return text === '' || signs.length === 1 ? [] : [{ text, isHeading: signs !== '' }];
  });
}
