import type { Case } from '../domain/case.ts';
import { dateText } from './date-text.ts';
import { issuerText } from './issuer-text.ts';
import { sourceText } from './source-text.ts';

/** The original in one sentence: 韩宇、李某：《标题》，《法治日报》，2022年12月6日。 An unsigned report is cited by its issuer, named once. */
export function citationText(entry: Pick<Case, 'title' | 'source' | 'issuer'>): string {
  const { source, issuer } = entry;
  const authors = source.authors.map(({ name }) => name).join('、');
  const isByIssuer = authors === '' && issuer !== undefined;
  const who = isByIssuer ? issuerText(issuer) : authors;
  const title = `《${entry.title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  const date = source.published === undefined ? '日期未注明' : dateText(source.published.date);
  const where = isByIssuer && source.outlet === undefined ? date : sourceText(entry);
  return `${who === '' ? '' : `${who}：`}${title}，${where}。`;
}
