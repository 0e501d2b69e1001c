import { regionOfCode } from '../../src/domain/vocabularies/regions.ts';
import { elementTokens } from '../../src/search/element-tokens.ts';
import { gap, textToTokens } from '../../src/search/text-to-tokens.ts';
import { titleOffset } from '../../src/search/title-offset.ts';
import { zones } from '../../src/search/zones.ts';
import { laneTokens } from './lane-tokens.ts';
import type { PageRecord } from './page-record.ts';

/** The words of a record as they are indexed. */
export interface RecordWords {
  /** Each at the position of its place in this list, which says in what zone it stands; a gap is no word. */
  readonly running: readonly string[];
  /** Single elements: that they are there matters, not where. */
  readonly anywhere: readonly string[];
}

/**
 * The words of a record: what stands in which zone is the order of results. `spelled` holds the names whose pinyin is in the index
 * already, and those of this record are added: pinyin only leads to words, and these to the records.
 */
export function recordWords(record: PageRecord, spelled: Set<string>): RecordWords {
  const tokens: string[] = [];
  const moveTo = (position: number) => {
    while (tokens.length < position) tokens.push(gap);
  };
  // A page about a region stands before the pages from it.
  if (record.kind !== 'region') moveTo(8);
  addTexts(tokens, regionNames(record), zones.region);
  addTitle(tokens, record, moveTo);
  moveTo(zones.headings.start);
  const headings = record.blocks.filter(({ level }) => level > 0).map(({ text }) => text);
  const left = addTexts(tokens, [...record.places.map(({ name }) => name), ...headings], zones.headings);
  moveTo(zones.body.start);
  const body = record.blocks.filter(({ level }) => level === 0).map(({ text }) => text);
  const long = textToTokens(record.title).length < zones.title.length ? [] : [record.title];
  for (const text of [...long, ...left, ...body]) for (const token of textToTokens(text)) tokens.push(token);
  for (const token of laneTokens(record, spelled)) tokens.push(token);
  return { running: tokens, anywhere: elementTokens(record.blocks.map(({ text }) => text).join('')) };
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
  tokens.push(...elementTokens(title).slice(0, zones.titleElements.length));
}

/** Adds texts as long as the zone has room; gives those that did not fit. */
function addTexts(
  tokens: string[],
  texts: readonly string[],
  zone: { readonly start: number; readonly length: number },
) {
  const left: string[] = [];
  for (const text of texts) {
    const words = textToTokens(text);
    if (tokens.length + words.length <= zone.start + zone.length) tokens.push(...words);
    else left.push(text);
  }
  return left;
}
