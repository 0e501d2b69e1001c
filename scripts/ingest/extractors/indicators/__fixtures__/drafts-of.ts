import type { Period } from '../../../../../src/domain/period.ts';
import { extractIndicators, type IndicatorDraft } from '../../indicators.ts';
import { articleOf } from './annotated-articles.ts';

/** The indicators of an article of one section in the form of the annotated articles, on a year and a place that it names. */
export function draftsOf(text: string, period: Period = YEAR, published = '2024-01-20'): readonly IndicatorDraft[] {
  return extractIndicators(articleOf(`## \n${text}`), { period, published, region: REGION }).indicators;
}

const YEAR: Period = { label: '2023年', start: '2023', end: '2023', type: 'year' };
const REGION = { code: '210300', name: '鞍山市', parent: '210000', level: 'prefecture' as const };
