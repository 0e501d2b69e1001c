import type { Region } from '../../../../src/domain/region.ts';
import { regions } from '../../../../src/domain/vocabularies/regions.ts';

/** The regions that a name may mean: 朝阳区 is two districts, 吉林 a province and a city. */
export interface RegionName {
  /** Those whose full name it is. */
  readonly full: readonly Region[];
  /** Those whose short name it is: 大连 for 大连市. */
  readonly short: readonly Region[];
}

// 延边|朝鲜族|自治州, 新疆|维吾尔|自治区: the peoples in a name, which its short form leaves out
const PEOPLES =
  /(?:(?:壮|回|维吾尔|朝鲜|满|蒙古|土家|苗|侗|布依|藏|羌|彝|傣|景颇|白|哈尼|傈僳|纳西|拉祜|佤|瑶|畲|黎|哈萨克|柯尔克孜|塔吉克|撒拉|保安|东乡|土|锡伯|达斡尔|鄂温克|鄂伦春|仫佬|毛南|仡佬|水|独龙|怒|普米|裕固|各)族|维吾尔|蒙古(?=自治))+$/;

/** All names of regions, full and short, by themselves. The nation has none. */
export const regionNames: ReadonlyMap<string, RegionName> = collectNames();

function collectNames(): ReadonlyMap<string, RegionName> {
  const names = new Map<string, { full: Region[]; short: Region[] }>();
  const entry = (name: string): { full: Region[]; short: Region[] } => {
    const known = names.get(name) ?? { full: [], short: [] };
    names.set(name, known);
    return known;
  };
  for (const region of regions) {
    if (region.level === 'national') continue;
    entry(region.name).full.push(region);
    const short = shortName(region);
    if (short.length >= 2 && short !== region.name) entry(short).short.push(region);
  }
  return names;
}

/** 大连 of 大连市, 内蒙古 of 内蒙古自治区, 延边 of 延边朝鲜族自治州, 围场 of 围场满族蒙古族自治县. */
function shortName({ name }: Region): string {
  const stem = name.replace(/(?:省|市|县|区|旗|地区|盟|自治[州县旗区]|特别行政区|林区|特区)$/, '');
  const withoutPeople = stem.replace(PEOPLES, '');
  return withoutPeople.length >= 2 ? withoutPeople : stem;
}
