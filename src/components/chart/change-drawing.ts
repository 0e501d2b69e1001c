import type { Drawing } from '../../charts/drawing.ts';
import type { CanonicalIndicator } from '../../domain/vocabularies/canonical-indicators.ts';
import type { ValueChange } from '../../queries/value-changes.ts';
import { chartRow } from '../chart-row.ts';

/** What changed of one measure, region by region, as arrows from the earlier value to the later. */
export function changeDrawing(
  subject: string,
  { unit }: CanonicalIndicator,
  changes: readonly ValueChange[],
): Extract<Drawing, { readonly kind: 'change' }> {
  const rows = changes.map(({ earlier, later }) =>
    chartRow(later, { label: later.entry.region?.name ?? '地区未注明', earlier, withPeriod: true }),
  );
  return { kind: 'change', data: { subject, rowName: '地区', unit, rows } };
}
