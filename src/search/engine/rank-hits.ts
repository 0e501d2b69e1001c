import { titleOffset } from '../title-offset.ts';
import { type Zone, zoneOf } from '../zones.ts';
import type { Hits } from './phrase-hits.ts';

/** What is known of the matches of one term. */
export interface TermHits {
  readonly hits: Hits;
  /** How many tokens the term has. */
  readonly length: number;
  /** How much each record is about the term, from 0 to 1; missing where it was not asked. */
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * Sorts the records that hold every term, best first: those whose region a term names; then by where the terms stand (as a whole
 * name or title, in the name of a practice or an indicator, title, heading, body); then by how much of a title they are; then by how often they stand in the
 * text; last in the order given, which is that of the index, newest first.
 */
export function rankHits(ids: readonly string[], terms: readonly TermHits[]): readonly string[] {
  return ids
    .map((id, order) => ({ id, key: [...rankOf(id, terms), order] }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ id }) => id);
}

const zoneRanks = { region: 0, name: 0, title: 1, titleElements: 1, headings: 2, body: 3 } as const;

function rankOf(id: string, terms: readonly TermHits[]): readonly number[] {
  let regions = 0;
  let zones = 0;
  let offsets = 0;
  let about = 0;
  for (const { hits, length, scores } of terms) {
    const { zone, offset } = zoneOf(hits.get(id) ?? 0);
    if (zone === 'region') regions += 1;
    zones += isWholeTitle(zone, offset, length) ? -1 : zoneRanks[zone];
    // Where in the text a word stands first says nothing of its weight.
    if (zone !== 'body' && zone !== 'headings') offsets += offset;
    about += scores.get(id) ?? 0;
  }
  // Coarse, so that of two texts that are as much about the terms the newer comes first.
  return [-regions, zones, offsets, -Math.round((4 * about) / terms.length)];
}

/** A title has one token more than a term of the same words, the gap behind it. */
function isWholeTitle(zone: Zone, offset: number, length: number): boolean {
  return (zone === 'name' || zone === 'title') && offset === titleOffset(length + 1);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
