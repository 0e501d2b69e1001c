import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticles } from './invent/write-articles.ts';
import { costTexts } from './measure/cost-texts.ts';
import { type Cost, measureCommand } from './measure/measure-command.ts';
import { printTable } from './measure/print-table.ts';

const command = join(import.meta.dirname, '../ingest.ts');

/**
 * Measures `npm run ingest` on invented articles in a library of their own: the first run, which makes all cases, and a second,
 * which finds them as they are. `args`: `--articles 1000,10000`, `--seed 1`.
 */
export async function benchIngest(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: 'string', default: '1000,10000' }, seed: { type: 'string', default: '1' } },
  });
  const rows: string[][] = [];
  for (const count of values.articles.split(',').map(Number)) {
    console.log(`导入 ${count} 篇……`);
    const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
    try {
      writeArticles(join(folder, 'seeds'), count, Number(values.seed));
      for (const run of ['第一次', '再一次']) {
        const cost = await measureCommand([process.execPath, command], folder);
        rows.push([`${count}`, run, perSecond(count, cost), ...costTexts(cost), perArticle(count, cost)]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  printTable(['篇数', '运行', '篇/秒', '秒', 'CPU 秒', '内存峰值 MB', 'CPU 毫秒/篇'], rows);
}

function perSecond(count: number, { seconds }: Cost): string {
  return (count / seconds).toFixed(0);
}

function perArticle(count: number, { cpuSeconds }: Cost): string {
  return cpuSeconds === undefined ? '—' : ((cpuSeconds * 1000) / count).toFixed(1);
}
