import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { PackFigure } from '../../exports/pack/pack.ts';
import { unsaidScope } from '../../queries/unsaid-scope.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { figureDetails } from '../figure-details.ts';
import { figureText } from '../figure-text.ts';
import { packReference } from './pack-reference.ts';

/** A figure of a case for a pack; where figures of several cases stand together, each says its place. */
export function packFigure(
  entry: Case,
  indicator: Indicator,
  origin: URL | undefined,
  isAmongOthers = false,
): PackFigure {
  const id = `${entry.id}-${indicator.id}`;
  const path = addresses.evidence(entry.id, indicator.id);
  const details = figureDetails({ ...indicator, scope: unsaidScope(indicator) }, indicator.period ?? entry.period);
  return {
    id,
    name: indicator.name,
    value: figureText(indicator),
    details: isAmongOthers ? `${entry.region?.name ?? '地区未注明'}，${details}` : details,
    sentence: indicator.evidence.sentence,
    address: absoluteAddress(path, origin),
    reference: packReference(entry, { id, part: indicator.name, path }, origin),
  };
}
