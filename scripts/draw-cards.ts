import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCardDrawer } from './cards/open-card-drawer.ts';

// `node scripts/draw-cards.ts [--site dist]`: the cards of a built site, from SVG to PNG. A card that was drawn before is taken from
// .cache/cards, so that a site of many cases draws only what is new.
const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const folder = join(values.site, 'cards');
const cache = '.cache/cards';

const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort() : [];
await mkdir(cache, { recursive: true });
const draw = names.length === 0 ? undefined : openCardDrawer();
const start = performance.now();
let drawn = 0;
// Each thread takes the next card that nobody has taken.
const queue = names.values();
await Promise.all(Array.from({ length: availableParallelism() }, drawFromQueue));
const milliseconds = Math.round(performance.now() - start);
console.log(
  names.length === 0
    ? '没有要画的卡片（没有设定网址的站点不出卡片，见 src/site.ts 的 address）。'
    : `卡片：${names.length} 张，新画 ${drawn} 张，${milliseconds} 毫秒。`,
);

async function drawFromQueue(): Promise<void> {
  for (const name of queue) {
    const path = join(folder, name);
    const svg = await readFile(path, 'utf8');
    const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
    if (!existsSync(kept) && draw !== undefined) {
      await writeFile(kept, await draw(svg));
      drawn += 1;
    }
    await copyFile(kept, path.replace(/\.svg$/, '.png'));
    await rm(path);
  }
}
