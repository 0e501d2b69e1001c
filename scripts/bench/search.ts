import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { costTexts } from './measure/cost-texts.ts';
import { type Cost, measureCommand } from './measure/measure-command.ts';
import { printTable } from './measure/print-table.ts';
import { askDefault } from './search/ask-default.ts';
import { askOurs } from './search/ask-ours.ts';
import type { BenchText } from './search/bench-text.ts';
import { corpusTexts } from './search/corpus-texts.ts';
import { cutIntoPages } from './search/cut-into-pages.ts';
import { inventedTexts } from './search/invented-texts.ts';
import { makeQueries } from './search/make-queries.ts';
import { type Measures, measureSearch } from './search/measure-search.ts';
import type { MeasuredSearch } from './search/measured-search.ts';
import { writePages } from './search/write-pages.ts';

const head = [
  ['文本', '搜索', '术语 全/准 %', '片段 全/准 %', '标题排第一 %', '多词与数字 全/准 %'],
  ['首次 KiB 中位/最大', '毫秒 p50/p95', '建索引 秒', 'CPU 秒', '内存峰值 MB'],
].flat();

/**
 * Measures the search on texts and on shorter pages, beside Pagefind as it comes. `args`: `--texts 2000`, `--pages 10000` (0 leaves
 * one out), `--seed 1`, `--corpus FILE` in the place of invented texts, `--site dist` for the code of the search page.
 */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      texts: { type: 'string', default: '2000' },
      pages: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      site: { type: 'string', default: 'dist' },
      corpus: { type: 'string' },
    },
  });
  if (!existsSync(join(values.site, 'search', 'index.html'))) {
    console.error(`${values.site}/ 里没有搜索页：先运行 npm run build，搜索页的代码从那里取。`);
    process.exitCode = 1;
    return;
  }
  const [textCount, pageCount, seed] = [Number(values.texts), Number(values.pages), Number(values.seed)];
  const read = (count: number) =>
    values.corpus === undefined ? inventedTexts(count, seed) : corpusTexts(values.corpus, count);
  const rows: string[][] = [];
  if (textCount > 0) rows.push(...(await benchTexts(`${textCount} 篇`, read(textCount), values.site, seed)));
  if (pageCount > 0)
    rows.push(...(await benchTexts(`${pageCount} 页`, cutIntoPages(read(pageCount), pageCount), values.site, seed)));
  printTable(head, rows);
}

async function benchTexts(
  name: string,
  texts: readonly BenchText[],
  dist: string,
  seed: number,
): Promise<readonly string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    console.log(`${name}：写网页，建索引，问……`);
    writePages(folder, texts, dist);
    const queries = makeQueries(texts, seed);
    const run = async (command: readonly [string, ...string[]], open: (site: string) => Promise<MeasuredSearch>) => {
      const cost = await measureCommand([process.execPath, ...command], folder);
      const search = await open(folder);
      try {
        return { cost, measures: await measureSearch(search, queries) };
      } finally {
        await search.close();
      }
    };
    const pagefind = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
    const theirs = await run([pagefind, '--site', '.', '--output-path', 'bundle'], askDefault);
    const ours = await run([join(import.meta.dirname, '../index-search.ts'), '--site', '.'], askOurs);
    return [
      [name, '本库', ...measureTexts(ours.measures), ...costTexts(ours.cost)],
      ['', 'Pagefind 出厂', ...measureTexts(theirs.measures), ...costTexts(theirs.cost)],
      ['', '两者之比', '', '', '', '', ...ratioTexts(ours, theirs)],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  readonly cost: Cost;
  readonly measures: Measures;
}

function measureTexts({ scores, bytes, milliseconds }: Measures): readonly string[] {
  const percent = (share: number) => (100 * share).toFixed(1);
  const both = ({ recall, precision }: (typeof scores)['term']) => `${percent(recall)}/${percent(precision)}`;
  return [
    both(scores.term),
    both(scores.piece),
    percent(scores.title.first),
    both(scores.mixed),
    bytes.map((count) => (count / 1024).toFixed(0)).join('/'),
    milliseconds.map((time) => time.toFixed(1)).join('/'),
  ];
}

function ratioTexts(ours: Measured, theirs: Measured): readonly string[] {
  const ratio = (own: number | undefined, other: number | undefined) =>
    own === undefined || other === undefined ? '—' : (own / other).toFixed(2);
  const pair = (own: readonly number[], other: readonly number[]) =>
    own.map((value, at) => ratio(value, other[at])).join('/');
  return [
    pair(ours.measures.bytes, theirs.measures.bytes),
    pair(ours.measures.milliseconds, theirs.measures.milliseconds),
    ratio(ours.cost.seconds, theirs.cost.seconds),
    ratio(ours.cost.cpuSeconds, theirs.cost.cpuSeconds),
    ratio(ours.cost.peakBytes, theirs.cost.peakBytes),
  ];
}
