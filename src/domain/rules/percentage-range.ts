import type { CaseRule } from '../case-problem.ts';

/**
 * A percentage lies between 0 and 100, unless it tells by how much something grew or shrank. What is measured against a plan or
 * against what came in (完成率, 结案率) may exceed 100 and is only pointed out.
 */
export const percentageRange: CaseRule = ({ case: value }) =>
  value.indicators.flatMap(({ id, name, unit, kind, value: low, valueMax }, index) => {
    if (unit !== '%' || kind === 'growth') return [];
    const outside = [low, valueMax ?? low].find((share) => share < 0 || share > 100);
    if (outside === undefined) return [];
    const isPossible = outside > 100 && MAY_EXCEED.test(name);
    const message = isPossible
      ? `${id} 是 ${outside}%。${name}可以超过 100%，请照正文核对一遍。`
      : `${id} 是 ${outside}%，百分比应在 0 到 100 之间。说的是增减幅度的，kind 改成 growth；数字读错了的，照正文改。`;
    const severity = isPossible ? 'warning' : 'error';
    return [{ path: ['indicators', index, 'value'], rule: 'percentage-range', severity, message }];
  });

const MAY_EXCEED = /(?:完成|结案|结收|清结|执结|审结|办结|执行|产销|达产|超额|履约)[^率比]{0,4}[率比]|进度/;
