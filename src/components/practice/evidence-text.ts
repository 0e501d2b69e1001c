import type { Case } from '../../domain/case.ts';
import { labels } from '../../domain/labels.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { issuerText } from '../issuer-text.ts';

/** Who tells of a practice, and why that is an independent source or not, in one sentence. */
export function sourceIndependenceText({ source, issuer }: Pick<Case, 'source' | 'issuer'>, isIndependent: boolean) {
  const { type, outlet } = source;
  const name = outlet === undefined ? undefined : `《${outlet}》`;
  if (isIndependent) return `由${name}刊发，不是本地区或上级地区的报纸。报社也可能用了当地提供的稿子。`;
  if (issuer !== undefined) return `由${issuerText(issuer)}发出，是机关自己说的。`;
  if (type !== 'newspaper') return `来源是${labels.sourceType[type]}，不是别处的报社写的。`;
  return name === undefined ? '来源没有写明是哪家报纸。' : `${name}的名称里有本地区或上级地区，是当地的报纸。`;
}

/** Why a practice has no share with part and whole: it has no figures, only counts, or shares whose parts are not printed. */
export function noRatioText(figures: readonly Indicator[]): string {
  if (figures.length === 0) return '没有数字，也就没有比率。';
  return figures.some(({ unit }) => unit === '%')
    ? '报了比率，没有印出分子和分母，读者无法重算。'
    : '报的是件数、人数一类，没有说是多少里面的多少。';
}
