import type { Case } from '../domain/case.ts';
import { type Indicator, isResult } from '../domain/indicator.ts';

/**
 * The earlier value that the same text prints beside a result (由不足50%提升到100%): the one baseline of its measure, unit and scope.
 * Undefined where there is none, or several of either, for then it is not told which belongs to which.
 */
export function printedBaseline({ indicators }: Pick<Case, 'indicators'>, result: Indicator): Indicator | undefined {
  const { canonical, unit, scope } = result;
  if (canonical === undefined || !isResult(result)) return undefined;
  const ofMeasure = indicators.filter((one) => one.canonical === canonical && one.unit === unit && one.scope === scope);
  const [baseline, ...others] = ofMeasure.filter(({ kind }) => kind === 'baseline');
  return others.length === 0 && ofMeasure.filter(isResult).length === 1 ? baseline : undefined;
}
