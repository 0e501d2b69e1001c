import type { CaseRule } from '../case-problem.ts';
import { canonicalIndicator } from '../vocabularies/canonical-indicators.ts';
import { unitDimension } from '../vocabularies/unit-dimension.ts';

/** Every canonical id stands in the vocabulary, and its unit measures the same thing as the figure's: a share is no count. */
export const canonicalFits: CaseRule = ({ case: value }) =>
  value.indicators.flatMap(({ id, canonical, unit, kind }, index) => {
    if (canonical === undefined) return [];
    const known = canonicalIndicator(canonical);
    const problem = {
      path: ['indicators', index, 'canonical'],
      rule: 'canonical-fits',
      severity: 'error' as const,
    };
    if (known === undefined) {
      return [
        {
          ...problem,
          message: `${id} 的标准指标 ${canonical} 不在 src/domain/vocabularies/indicators.json 里。改成有的代号；没有合适的，删去这一行。`,
        },
      ];
    }
    if (measuresAlike(known.unit, unit) || isRateOfChange(kind, unit)) return [];
    return [
      {
        ...problem,
        message: `${id} 的单位是“${unit}”，标准指标 ${canonical}（${known.name}）的单位是“${known.unit}”，不是同一种量。换一个标准指标，或删去 canonical；单位写错了的，照正文改。`,
      },
    ];
  });

/** A source may leave what a figure is reckoned by to its name: 每万人拥有律师3.1名 for 人/万人, 平均用时38天 for 天/件. */
function measuresAlike(known: string, printed: string): boolean {
  const [upper = known] = known.split('/');
  return [known, upper].some((unit) => unitDimension(unit) === unitDimension(printed));
}

/** Growth is told in percent whatever grew. */
function isRateOfChange(kind: string, unit: string): boolean {
  return kind === 'growth' && unitDimension(unit) === 'share';
}
