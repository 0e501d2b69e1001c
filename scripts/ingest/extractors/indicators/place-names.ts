import type { Region } from '../../../../src/domain/region.ts';
import { regionPath, regions } from '../../../../src/domain/vocabularies/regions.ts';

/** Full and short names of a region and those above it, longest first: 沈阳市, 辽宁省, 沈阳, 辽宁. */
export function placeNames(region: Region | undefined): readonly string[] {
  if (region === undefined) return [];
  const names = [region.name, ...regionPath(region.code).map(({ name }) => name)];
  const short = names
    .map((name) => name.replace(/(?:市|省|县|区|自治区|自治州|自治县|旗)$/, ''))
    .filter((name) => name.length > 1);
  return [...new Set([...names, ...short])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Names of the districts and counties of a region. */
export function partNames(region: Region | undefined): readonly string[] {
  if (region === undefined) return [];
  const prefix = region.code.replace(/(?:00)+$/, '');
  return regions.filter(({ code }) => code !== region.code && code.startsWith(prefix)).map(({ name }) => name);
}
