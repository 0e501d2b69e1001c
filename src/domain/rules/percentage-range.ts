import type { CaseRule } from '../case-problem.ts';

/** A percentage lies between 0 and 100, unless it tells by how much something grew or shrank. */
export const percentageRange: CaseRule = ({ case: value }) =>
  value.indicators.flatMap(({ id, unit, kind, value: low, valueMax }, index) => {
    if (unit !== '%' || kind === 'growth') return [];
    const outside = [low, valueMax ?? low].find((share) => share < 0 || share > 100);
    if (outside === undefined) return [];
    const message = `${id} 是 ${outside}%，百分比应在 0 到 100 之间。说的是增减幅度的，kind 改成 growth；数字读错了的，照正文改。`;
    return [{ path: ['indicators', index, 'value'], rule: 'percentage-range', severity: 'error', message }];
  });
