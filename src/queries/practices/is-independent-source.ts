import type { Case } from '../../domain/case.ts';
import { regionPath } from '../../domain/vocabularies/regions.ts';

/**
 * 独立来源: whether the source of a case is a newspaper whose name holds neither that of the region nor of one above it. What a body of
 * the government issued, what a library of cases was handed in, and the region's own newspaper (《云州日报》 on 云州市) are not.
 * A newspaper may still have printed what the region gave it: the page says so.
 */
export function isIndependentSource({ source, issuer, region }: Pick<Case, 'source' | 'issuer' | 'region'>): boolean {
  if (source.type !== 'newspaper' || source.outlet === undefined || issuer !== undefined) return false;
  if (region === undefined) return false;
  const path = regionPath(region.code);
  const names = (path.length > 0 ? path : [region]).map(({ name }) => shortName(name));
  return names.every((name) => source.outlet?.includes(name) === false);
}

// 大连市 → 大连, 辽宁省 → 辽宁, 新疆维吾尔自治区 → 新疆; a name of two characters (沛县) stays whole
function shortName(name: string): string {
  const short = name.replace(/(特别行政区|(壮族|回族|维吾尔)?自治区|自治[州县旗]|地区|[省市区县盟旗])$/, '');
  return short.length < 2 ? name : short;
}
