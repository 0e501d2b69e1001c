import { provincePlaces } from './province-places.ts';
import type { Finding } from './finding.ts';
import type { Tiles } from './tiles-chart.ts';

/** How far the library reaches: in how many provincial regions it has cases, where most, and how many wait for their first. */
export function tilesCaption({ counted, tiles }: Tiles): Finding {
  const names = new Map(provincePlaces.map(({ code, name }) => [code, name]));
  const filled = tiles
    .filter(({ count, code }) => count > 0 && names.has(code))
    .sort((one, other) => other.count - one.count);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const waiting = provincePlaces.length - filled.length;
  const [most, second] = filled;
  if (most === undefined) return [`${waiting}个省级地区都还没有${counted}，等着第一篇。`];
  const rest = waiting > 0 ? `，另外${waiting}个省级地区等着第一篇。` : '。';
  const name = names.get(most.code) ?? most.code;
  if (filled.length === 1) return [`${total}个${counted}都来自`, { text: name, of: most.code }, rest];
  const leading =
    most.count === second?.count ? [] : ['，最多的是', { text: `${name}（${most.count}个）`, of: most.code }];
  return [`${total}个${counted}来自${filled.length}个省级地区`, ...leading, rest];
}
