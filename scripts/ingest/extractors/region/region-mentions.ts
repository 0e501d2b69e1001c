import { type RegionName, regionNames } from './region-names.ts';

/** A place of a text where a name of a region stands (`end` exclusive). */
export interface RegionMention extends RegionName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The mentions of regions in a text in printed order, the longest name at each place, none inside another. */
export function regionMentions(text: string): readonly RegionMention[] {
  const mentions: RegionMention[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const mention = mentionAt(text, start);
    if (mention === undefined || !standsAlone(text, mention, mentions.at(-1))) continue;
    mentions.push(mention);
    start = mention.end - 1;
  }
  return mentions;
}

function mentionAt(text: string, start: number): RegionMention | undefined {
  const name = NAMES_BY_BEGINNING.get(text.slice(start, start + 2))?.find((candidate) =>
    text.startsWith(candidate, start),
  );
  const found = name === undefined ? undefined : regionNames.get(name);
  return name === undefined || found === undefined ? undefined : { ...found, name, start, end: start + name.length };
}

/**
 * Whether a name is one and no piece of another word: 范县 in 示范县 is none, and 城区, 新城区 name a district only right after its city.
 */
function standsAlone(text: string, { name, start }: RegionMention, previous: RegionMention | undefined): boolean {
  if (COMMON_NAMES.has(name)) return previous?.end === start;
  return !(name.length === 2 && WORD_BEFORE.test(text.charAt(start - 1)) && previous?.end !== start);
}

const COMMON_NAMES: ReadonlySet<string> = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '新城区',
  '市中区',
  '新市区',
  '港口区',
  '城中区',
  '新区',
  '市区',
]);
const WORD_BEFORE = /[示师模典规]/;
/** The names that begin with two characters, the longest first. */
const NAMES_BY_BEGINNING = Map.groupBy(
  [...regionNames.keys()].toSorted((a, b) => b.length - a.length || a.localeCompare(b)),
  (name) => name.slice(0, 2),
);
