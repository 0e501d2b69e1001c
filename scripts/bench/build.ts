import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCases } from './invent/write-cases.ts';
import { coldPageBytes } from './measure/cold-page-bytes.ts';
import { costTexts } from './measure/cost-texts.ts';
import { folderSize } from './measure/folder-size.ts';
import { type Cost, measureCommand } from './measure/measure-command.ts';
import { printTable } from './measure/print-table.ts';
import { layOutBareSite } from './site/lay-out-bare-site.ts';
import { layOutSite } from './site/lay-out-site.ts';

/**
 * Measures the check, the build and the index of a library of invented reviewed cases, and the same texts in a bare site of Astro,
 * MDX and Pagefind beside it. `args`: `--cases 100,1000`, `--seed 1`.
 */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string', default: '100,1000' }, seed: { type: 'string', default: '1' } },
  });
  const rows: (readonly string[])[] = [];
  for (const count of values.cases.split(',').map(Number))
    rows.push(...(await measureLibrary(count, Number(values.seed))));
  printTable(['案例数', '哪一步', '秒', 'CPU 秒', '内存峰值 MB', '对空站的 CPU', '对空站的内存'], rows);
}

async function measureLibrary(count: number, seed: number): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const [own, bare] = [join(folder, 'own'), join(folder, 'bare')];
    layOutSite(own);
    writeCases(join(own, 'content/cases'), count, seed, layOutBareSite(bare));
    const steps = [
      ['查内容', own, ['scripts/check-content.ts'], undefined],
      ['空站生成', bare, astro, undefined],
      ['空站索引', bare, pagefind, undefined],
      ['生成网页', own, astro, '空站生成'],
      ['建索引', own, ['scripts/index-search.ts'], '空站索引'],
    ] as const;
    const costs = new Map<string, Cost>();
    const rows: (readonly string[])[] = [];
    for (const [name, site, command, floor] of steps) {
      console.log(`${count} 个案例：${name}……`);
      const cost = await measureCommand([process.execPath, ...command], site, { ASTRO_TELEMETRY_DISABLED: '1' });
      costs.set(name, cost);
      const base = costs.get(floor ?? '');
      rows.push([
        `${count}`,
        name,
        ...costTexts(cost),
        ratio(cost.cpuSeconds, base?.cpuSeconds),
        ratio(cost.peakBytes, base?.peakBytes),
      ]);
    }
    tellSizes(own, bare);
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const astro = ['node_modules/astro/bin/astro.mjs', 'build'] as const;
const pagefind = ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'] as const;

function ratio(value: number | undefined, floor: number | undefined): string {
  return value === undefined || floor === undefined ? '' : (value / floor).toFixed(2);
}

function tellSizes(own: string, bare: string): void {
  for (const [name, site] of [
    ['本站', own],
    ['空站', bare],
  ] as const) {
    const { files, bytes } = folderSize(join(site, 'dist'));
    console.log(`${name} dist：${files} 个文件，${(bytes / 1024 / 1024).toFixed(1)} MB`);
  }
  const [first = ''] = readdirSync(join(own, 'content/cases'));
  const page = coldPageBytes(join(own, 'dist'), `cases/${first.replace('.mdx', '')}/index.html`);
  console.log(`一个案例页第一次打开：${(page / 1024).toFixed(1)} KiB（gzip，连样式和脚本）`);
}
