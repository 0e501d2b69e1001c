import type { Case } from '../domain/case.ts';
import { sourceText } from './source-text.ts';

/** The original in one sentence: 韩宇、李某：《标题》，《法治日报》，2022年12月6日。 An unsigned report is cited by its issuer. */
export function citationText(entry: Case): string {
  const authors = entry.source.authors.map(({ name }) => name).join('、');
  const who = authors === '' ? (entry.issuer?.name ?? '') : authors;
  const title = `《${entry.title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  return `${who === '' ? '' : `${who}：`}${title}，${sourceText(entry)}。`;
}
