import type { CaseRule } from '../case-problem.ts';
import { missingField } from './missing-field.ts';

/** A reader learns who published and when; a date that is nowhere to be had is told of by an anomaly instead. */
export const statedSource: CaseRule = ({ case: { source, issuer, anomalies } }) => {
  const isDateTold = anomalies.some(({ type }) => type === 'missing-metadata' || type === 'impossible-date');
  const undated =
    '发表日期（source.published）：照来源写，知道到哪一级写到哪一级；来源和网页上都没有的，在 anomalies 里加一条 missing-metadata 说明';
  return [
    ...(source.outlet === undefined && issuer === undefined
      ? [missingField('source', '发表的媒体（source.outlet）或发文机关（issuer）')]
      : []),
    ...(source.published === undefined && !isDateTold ? [missingField('source', undated)] : []),
  ];
};
