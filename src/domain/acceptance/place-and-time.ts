import type { CaseRule } from '../case-problem.ts';
import { missingField } from './missing-field.ts';

/** A case is about a place and a time. */
export const placeAndTime: CaseRule = ({ case: { region, period } }) => [
  ...(region === undefined ? [missingField('region', '地区（region）：代码、全名、上级代码、层级四行')] : []),
  ...(period === undefined ? [missingField('period', '时期（period）：内容所说的时间，label 照来源的说法')] : []),
];
