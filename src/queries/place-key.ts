import type { Case } from '../domain/case.ts';

/** What tells the place of a case from others when places are counted: its region's code; two cases without a region are two places. */
export function placeKey({ id, region }: Pick<Case, 'id' | 'region'>): string {
  return region?.code ?? id;
}
