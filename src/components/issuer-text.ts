import type { Case } from '../domain/case.ts';

/** The body that issued a report; where its name was inferred, that is said: 云州市司法局〔推断〕. */
export function issuerText({ name, basis }: NonNullable<Case['issuer']>): string {
  return basis === 'inferred' ? `${name}〔推断〕` : name;
}
