import { addresses } from '../../addresses.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { CanonicalIndicator } from '../../domain/vocabularies/canonical-indicators.ts';
import type { YearsOfRegion } from '../../queries/years-of-regions.ts';
import { yearPoints } from './year-points.ts';

/** One measure through the years, a panel for each region. */
export function yearsDrawing(
  subject: string,
  { unit }: CanonicalIndicator,
  years: readonly YearsOfRegion[],
): Extract<Drawing, { readonly kind: 'panels' }> {
  const panels = years.map(({ region, rows }) => ({
    id: region?.code ?? 'unknown',
    label: region?.name ?? '地区未注明',
    href: region && addresses.region(region.code),
    points: yearPoints(rows),
  }));
  return { kind: 'panels', data: { subject, panelName: '地区', counter: '地', unit, panels } };
}
