import type { Case } from '../../src/domain/case.ts';
import { type Indicator, isResult } from '../../src/domain/indicator.ts';
import { canonicalIndicator } from '../../src/domain/vocabularies/canonical-indicators.ts';
import { unitDimension } from '../../src/domain/vocabularies/unit-dimension.ts';

/** One measure in two reports of a region. */
export interface FigureChange {
  /** The name of the canonical indicator. */
  readonly measure: string;
  readonly last: Indicator;
  readonly now: Indicator;
  /** How much larger it is now, in the unit of both; `points` between shares. Undefined where the two may not be subtracted. */
  readonly change: { readonly by: number; readonly unit: string; readonly percent: number | undefined } | undefined;
  /** Why they may not be subtracted. */
  readonly reason: string | undefined;
}

/**
 * The measures that both reports give, in the order of the text: tied to one canonical indicator, of one scope and one kind of
 * quantity, given once in each. Where a report gives a measure several times, nothing tells which one to compare.
 */
export function compareFigures(now: Case, last: Case): readonly FigureChange[] {
  const before = onlyOnes(last);
  return [...onlyOnes(now)].flatMap(([key, figure]) => {
    const earlier = before.get(key);
    const measure = canonicalIndicator(figure.canonical ?? '')?.name;
    if (earlier === undefined || measure === undefined) return [];
    const reason = obstacle(figure, earlier, now, last);
    return [
      {
        measure,
        last: earlier,
        now: figure,
        reason,
        change: reason === undefined ? difference(earlier, figure) : undefined,
      },
    ];
  });
}

function onlyOnes({ indicators }: Case): ReadonlyMap<string, Indicator> {
  const results = indicators.filter((indicator) => isResult(indicator) && indicator.canonical !== undefined);
  const groups = Map.groupBy(results, ({ canonical, scope, unit, kind }) =>
    [canonical, scope ?? '', unitDimension(unit), kind === 'growth'].join(' '),
  );
  return new Map(
    [...groups].flatMap(([key, [first, second]]) => (first && second === undefined ? [[key, first]] : [])),
  );
}

function obstacle(now: Indicator, last: Indicator, nowCase: Case, lastCase: Case): string | undefined {
  if (now.kind === 'growth') return '说的是增幅';
  if (now.unit !== last.unit) return '单位不同';
  if (now.valueMax !== undefined || last.valueMax !== undefined) return '是区间';
  if (now.comparator !== '=' || last.comparator !== '=') return '不是准数';
  const [one, other] = [now.period ?? nowCase.period, last.period ?? lastCase.period];
  if (one?.type !== other?.type) return '时间长短不同';
  return one?.type === 'year' || one?.type === 'as-of' ? undefined : '不是整年的数';
}

function difference(last: Indicator, now: Indicator) {
  const by = Number((now.value - last.value).toPrecision(12));
  const isShare = unitDimension(now.unit) === 'share';
  const percent = isShare || last.value <= 0 ? undefined : Math.round((by / last.value) * 1000) / 10;
  return { by, unit: isShare ? '个百分点' : now.unit, percent };
}
