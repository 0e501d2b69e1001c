import { regionOfCode } from '../../src/domain/vocabularies/regions.ts';
import { lanes } from '../../src/search/lanes.ts';
import { pairToken } from '../../src/search/pair-token.ts';
import { readElements } from '../../src/search/read-elements.ts';
import { textToTokens } from '../../src/search/text-to-tokens.ts';
import { titleOffset } from '../../src/search/title-offset.ts';
import { zones } from '../../src/search/zones.ts';
import { laneTokens } from './lane-tokens.ts';
import type { PageRecord } from './page-record.ts';

// Pagefind counts it as a word and indexes nothing: it moves what follows to its zone, and keeps phrases apart.
const gap = '.';

/** The words of a record as Pagefind is to index them: what stands in which zone is the order of results. */
export function recordToTokens(record: PageRecord): readonly string[] {
  const tokens: string[] = [];
  const moveTo = (position: number) => {
    while (tokens.length < position) tokens.push(gap);
  };
  // A page about a region stands before the pages from it.
  if (record.kind !== 'region') moveTo(8);
  addTexts(tokens, regionNames(record), zones.region);
  addTitle(tokens, record, moveTo);
  const headings = record.blocks.filter(({ level }) => level > 0).map(({ text }) => text);
  moveTo(zones.headings.start);
  const left = addTexts(tokens, [...record.places.map(({ name }) => name), ...headings], zones.headings);
  moveTo(zones.body.start);
  const body = record.blocks.filter(({ level }) => level === 0).map(({ text }) => text);
  const long = textToTokens(record.title).length < zones.title.length ? [] : [record.title];
  for (const text of [...long, ...left, ...body]) tokens.push(...textToTokens(text), gap);
  tokens.push(...elementTokens(record, new Set(tokens)), ...laneTokens(record));
  return tokens;
}

/** The names of a record's regions, its own first. */
function regionNames({ facets }: PageRecord): readonly string[] {
  return facets.region.flatMap((code) => regionOfCode(code)?.name ?? []).reverse();
}

function addTitle(tokens: string[], { kind, title }: PageRecord, moveTo: (position: number) => void): void {
  const zone = kind === 'practice' || kind === 'indicator' ? zones.name : zones.title;
  const words = textToTokens(title);
  moveTo(zone.start + titleOffset(words.length));
  tokens.push(...words.slice(0, zone.length - 1));
  moveTo(zones.titleElements.start);
  tokens.push(...singles(title).slice(0, zones.titleElements.length));
}

/** Adds texts as long as the zone has room; gives those that did not fit. */
function addTexts(
  tokens: string[],
  texts: readonly string[],
  zone: { readonly start: number; readonly length: number },
) {
  const left: string[] = [];
  for (const text of texts) {
    const words = [...textToTokens(text), gap];
    if (tokens.length + words.length <= zone.start + zone.length) tokens.push(...words);
    else left.push(text);
  }
  return left;
}

/** Every element of the text alone, once, for queries of a single one; those that end a run are there already. */
function elementTokens({ title, blocks }: PageRecord, present: ReadonlySet<string>): readonly string[] {
  return singles([title, ...blocks.map(({ text }) => text)].join('')).filter((token) => !present.has(token));
}

function singles(text: string): readonly string[] {
  return [...new Set(readElements(text).map(({ char }) => lanes.single + pairToken(char)))];
}
