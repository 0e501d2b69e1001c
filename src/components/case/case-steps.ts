import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import { regionPath } from '../../domain/vocabularies/regions.ts';

/** The steps that lead to a case: all cases, then the places from the province down. */
export function caseSteps({ region }: Pick<Case, 'region'>) {
  const places = region === undefined ? [] : regionPath(region.code);
  return [
    { label: '案例', href: addresses.page('cases') },
    ...places.map(({ code, name }) => ({ label: name, href: addresses.region(code) })),
  ];
}
