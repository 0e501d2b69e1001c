import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { figureRows } from '../figure-rows.ts';
import { isSamePeriod } from '../is-same-period.ts';
import { figureInterval, type Interval } from './figure-interval.ts';
import type { PlacedFigure } from './figures-by-sentence.ts';
import type { Recomputation } from './recomputation.ts';

/**
 * The value before a growth: of 新收1516件，同比增长34% about 1131, of 提升3.36个百分点，达99.28% 95.92. The present value is the figure
 * next to the growth in its sentence, before it or (达…, 至…) after it.
 */
export function formerValue(
  entry: Case,
  indicator: Indicator,
  figures: readonly PlacedFigure[],
  cases: readonly Case[],
): Extract<Recomputation, { readonly kind: 'former-value' }> | undefined {
  const now = presentValue(indicator, figures);
  const former = now && formerInterval(indicator, now);
  if (now === undefined || former === undefined) return undefined;
  return { kind: 'former-value', indicator, now, former, printed: printedFormer(entry, now, former, cases) };
}

const fall = /下降|降低|减少|回落|缩短|压减|压缩|降幅|[比年]降/;

function presentValue(growth: Indicator, figures: readonly PlacedFigure[]): Indicator | undefined {
  const index = figures.findIndex(({ indicator }) => indicator === growth);
  const own = figures[index];
  // A yearly growth (年均) tells nothing of how many years lie between.
  if (own === undefined || growth.evidence.quote.includes('年均')) return undefined;
  const { sentence } = growth.evidence;
  const fits = ({ unit, kind }: Indicator) =>
    (kind === 'output' || kind === 'outcome') && (unit === '%') === (growth.unit === '个百分点');
  const before = figures[index - 1];
  if (before !== undefined && fits(before.indicator) && isOneClause(sentence.slice(before.end, own.start))) {
    return before.indicator;
  }
  const after = figures[index + 1];
  const between = after === undefined ? '' : sentence.slice(own.end, after.start);
  return after !== undefined && fits(after.indicator) && isOneClause(between) && /[达至为]/.test(between)
    ? after.indicator
    : undefined;
}

function isOneClause(between: string): boolean {
  return !/[；。：]/.test(between) && (between.match(/，/g)?.length ?? 0) <= 1;
}

function formerInterval(growth: Indicator, now: Indicator): Interval | undefined {
  const by = figureInterval(growth);
  const value = figureInterval(now);
  if (by === undefined || value === undefined) return undefined;
  // 下降10% is printed, and kept, as 10.
  const [low, high] = fall.test(growth.evidence.quote) ? [-by.high, -by.low] : [by.low, by.high];
  if (growth.unit === '个百分点') return { low: value.low - high, high: value.high - low };
  if (growth.unit !== '%' || low <= -100) return undefined;
  return { low: value.low / (1 + high / 100), high: value.high / (1 + low / 100) };
}

/** The same measure of the same place and extent one year before, from another case of the region. */
function printedFormer(entry: Case, now: Indicator, former: Interval, cases: readonly Case[]) {
  const period = now.period ?? entry.period;
  const [own] = figureRows([entry]).filter(({ indicator }) => indicator === now);
  if (now.canonical === undefined || period === undefined || own?.year === undefined || entry.region === undefined) {
    return undefined;
  }
  const year = own.year - 1;
  const sameRegion = cases.filter(({ region }) => region?.code === entry.region?.code);
  const row = figureRows(sameRegion).find(
    (other) =>
      other.indicator.canonical === now.canonical &&
      other.indicator.scope === now.scope &&
      other.indicator.unit === now.unit &&
      other.year === year &&
      other.period?.type === period.type &&
      !isSamePeriod(other.period, period),
  );
  const value = row && figureInterval(row.indicator);
  if (row === undefined || value === undefined) return undefined;
  return {
    entry: row.entry,
    indicator: row.indicator,
    agrees: value.low <= former.high && value.high >= former.low,
  };
}
