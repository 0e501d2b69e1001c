import type { Case } from '../domain/case.ts';
import { dateText } from './date-text.ts';
import { issuerText } from './issuer-text.ts';

/** The source of a case in one line: 《法治日报》，2022年7月12日. What the source does not state is said to be 未注明. */
export function sourceText({ source, issuer }: Pick<Case, 'source' | 'issuer'>): string {
  const { outlet, type } = source;
  const named = type === 'newspaper' ? `《${outlet}》` : outlet;
  const name = outlet === undefined ? issuer && issuerText(issuer) : named;
  return `${name ?? '出处未注明'}，${source.published === undefined ? '日期未注明' : dateText(source.published.date)}`;
}
