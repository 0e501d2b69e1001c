import type { RegionAnswer } from '../../queries/region-answers.ts';

/** The fragment under which the answer of a region stands on a topic's page; none where its case names no region. */
export function regionAnchor({ region }: Pick<RegionAnswer, 'region'>): string | undefined {
  return region === undefined ? undefined : `region-${region.code}`;
}
