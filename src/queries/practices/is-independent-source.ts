import type { Case } from '../../domain/case.ts';
import { regionPath } from '../../domain/vocabularies/regions.ts';
import { shortRegionName } from '../short-region-name.ts';

/**
 * 独立来源: whether the source of a case is a newspaper whose name holds neither that of the region nor of one above it. What a body of
 * the government issued, what a library of cases was handed in, and the region's own newspaper (《云州日报》 on 云州市) are not.
 * A newspaper may still have printed what the region gave it: the page says so.
 */
export function isIndependentSource({ source, issuer, region }: Pick<Case, 'source' | 'issuer' | 'region'>): boolean {
  if (source.type !== 'newspaper' || source.outlet === undefined || issuer !== undefined) return false;
  if (region === undefined) return false;
  const path = regionPath(region.code);
  const names = (path.length > 0 ? path : [region]).map(({ name }) => shortRegionName(name));
  return names.every((name) => source.outlet?.includes(name) === false);
}
