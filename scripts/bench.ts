import { benchBuild } from './bench/build.ts';
import { benchIngest } from './bench/ingest.ts';
import { benchSearch } from './bench/search.ts';

// `npm run bench -- ingest|build|search`: how fast and how large, by hand and never in tests. See scripts/bench/README.md.
const usage = `npm run bench -- ingest [--articles 1000,10000] [--seed 1]   导入：每秒几篇，用多少内存
npm run bench -- build [--cases 100,1000] [--seed 1]         生成网站：时间、内存、大小，与一个光秃秃的 Astro 站点比
npm run bench -- search                                      搜索：找得全不全，要多少字节和毫秒
不写哪一样，就小规模地跑一遍 ingest。文章和案例都由程序按种子编出来，放在临时文件夹里，用完就删。`;

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  ingest: benchIngest,
  build: benchBuild,
  search: benchSearch,
};

const [name, ...args] = process.argv.slice(2);
const bench = benches[name ?? 'ingest'];
if (name === undefined || bench === undefined) console.log(usage);
if (bench === undefined) process.exitCode = 1;
else await bench(name === undefined ? ['--articles', '200'] : args);
