import { periodText } from './period-text.ts';
import { regionOfCode } from '../../src/domain/vocabularies/regions.ts';
import type { PackedFragment } from '../../src/search/fragment.ts';
import type { PageRecord } from './page-record.ts';

/** What is kept of a record for showing it: its text as readers see it, and the addresses in it. */
export function packFragment({ url, kind, title, facets, date, isDraft, blocks, places }: PageRecord): PackedFragment {
  const anchors: (readonly [number, string])[] = [];
  const headings: (readonly [number, string, string])[] = [];
  let offset = 0;
  for (const { text, id, level } of blocks) {
    if (id !== '' && anchors.at(-1)?.[1] !== id) anchors.push([offset, id]);
    if (level > 0) headings.push([offset, id, text]);
    offset += text.length + 1;
  }
  const region = regionOfCode(facets.region.at(-1) ?? '')?.name;
  return {
    content: blocks.map(({ text }) => text).join('\n'),
    u: url,
    k: kind,
    t: title,
    n: noteOf([kind === 'region' ? undefined : region, periodText(date), isDraft ? '草稿' : undefined]),
    a: anchors,
    h: headings,
    p: places.map(({ kind: placeKind, id, name }) => [placeKind, id, name]),
  };
}

function noteOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('，');
}
