import type { Case } from '../domain/case.ts';
import type { Region } from '../domain/region.ts';
import { nation, regionOfCode, regionPath } from '../domain/vocabularies/regions.ts';

/** A region of the library, with what is known of it. */
export interface RegionEntry {
  readonly region: Region;
  /** From the province down to the region above this one. */
  readonly parents: readonly Region[];
  /** Cases about the region itself. */
  readonly own: readonly Case[];
  /** Cases about regions below it. */
  readonly below: readonly Case[];
}

/** Every region that a case speaks of, and all those above it, by code. Cases without a region are left out. */
export function regionEntries(cases: readonly Case[]): readonly RegionEntry[] {
  const own = new Map<string, Case[]>();
  const below = new Map<string, Case[]>();
  const known = new Map<string, Region>();
  for (const entry of cases) {
    if (entry.region === undefined) continue;
    const { code } = entry.region;
    known.set(code, regionOfCode(code) ?? entry.region);
    own.set(code, [...(own.get(code) ?? []), entry]);
    for (const parent of parentsOf(code)) {
      known.set(parent.code, parent);
      below.set(parent.code, [...(below.get(parent.code) ?? []), entry]);
    }
  }
  return [...known.values()]
    .sort((one, other) => one.code.localeCompare(other.code))
    .map((region) => ({
      region,
      parents: parentsOf(region.code),
      own: own.get(region.code) ?? [],
      below: below.get(region.code) ?? [],
    }));
}

function parentsOf(code: string): readonly Region[] {
  return code === nation.code ? [] : regionPath(code).slice(0, -1);
}
