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
    if (!FIRST_CHARACTERS.has(text.charAt(start))) continue;
    const mention = mentionAt(text, start);
    if (mention === undefined) continue;
    mentions.push(mention);
    start = mention.end - 1;
  }
  return mentions;
}

function mentionAt(text: string, start: number): RegionMention | undefined {
  for (let length = Math.min(LONGEST, text.length - start); length >= 2; length -= 1) {
    const name = text.slice(start, start + length);
    const found = regionNames.get(name);
    if (found !== undefined) return { ...found, name, start, end: start + length };
  }
  return undefined;
}

const FIRST_CHARACTERS = new Set([...regionNames.keys()].map((name) => name.charAt(0)));
const LONGEST = Math.max(...[...regionNames.keys()].map((name) => name.length));
