import type { FigureRow } from './figure-rows.ts';
import type { IndicatorEntry, IndicatorRow } from './indicator-entries.ts';
import { isSamePeriod } from './is-same-period.ts';
import { isStock } from './is-stock.ts';
import { printedBaseline } from './printed-baseline.ts';
import { placeKey } from './place-key.ts';

/** A value of a region and an earlier one from which it came. */
export interface ValueChange {
  readonly earlier: FigureRow;
  readonly later: IndicatorRow;
}

/**
 * The changes of a measure, one a region: between its first and its last value that may be compared, else between a result and the
 * earlier value that the same text prints. In the order of the rows.
 */
export function valueChanges({ indicator, rows }: IndicatorEntry): readonly ValueChange[] {
  const byRegion = Map.groupBy(
    rows.filter(({ indicator: { value, unit } }) => value >= 0 && unit === indicator.unit),
    ({ entry }) => placeKey(entry),
  );
  return [...byRegion.values()].flatMap((own) => acrossYears(own) ?? withinText(own));
}

function acrossYears(own: readonly IndicatorRow[]): readonly ValueChange[] | undefined {
  const comparable = own
    .filter(({ cautions, year, indicator }) => cautions.length === 0 && year !== undefined && indicator.value >= 0)
    .toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0));
  const [earlier] = comparable;
  const later = comparable.at(-1);
  if (earlier === undefined || later === undefined || earlier.year === later.year) return undefined;
  return isStock(earlier.period) === isStock(later.period) ? [{ earlier, later }] : undefined;
}

function withinText(own: readonly IndicatorRow[]): readonly ValueChange[] {
  return own.flatMap((later) => {
    const baseline = printedBaseline(later.entry, later.indicator);
    const earlier = own.find(({ entry, indicator }) => entry.id === later.entry.id && indicator.id === baseline?.id);
    return earlier === undefined || isSamePeriod(earlier.period, later.period) ? [] : [{ earlier, later }];
  });
}
