import type { Case } from '../domain/case.ts';
import { nation, regionPath, regions } from '../domain/vocabularies/regions.ts';

/** A province with the number of cases about it or a place in it. */
export interface ProvinceCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** All provinces in code order, those without a case too: an empty tile is an invitation. */
export function provinceCounts(cases: readonly Case[]): readonly ProvinceCount[] {
  const counts = new Map<string, number>();
  for (const { region } of cases) {
    const province = region === undefined ? undefined : regionPath(region.code)[0]?.code;
    if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return regions
    .filter((region) => region.parent === nation.code)
    .map(({ code, name }) => ({ code, name, count: counts.get(code) ?? 0 }));
}
