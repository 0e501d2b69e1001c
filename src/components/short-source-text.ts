import type { Case } from '../domain/case.ts';
import { yearOf } from '../domain/date.ts';
import { issuerText } from './issuer-text.ts';
import { labels } from '../domain/labels.ts';

/** The source of a case in few words, for a line beside a practice: 《法治日报》，2022年. Without a name, what kind of source it is. */
export function shortSourceText({ source, issuer }: Pick<Case, 'source' | 'issuer'>): string {
  const { outlet, type, published } = source;
  const named = type === 'newspaper' ? `《${outlet}》` : outlet;
  const name = (outlet === undefined ? issuer && issuerText(issuer) : named) ?? labels.sourceType[type];
  return published === undefined ? name : `${name}，${yearOf(published.date)}年`;
}
