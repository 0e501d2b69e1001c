import { addresses } from '../../addresses.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { WholePart } from '../../charts/whole-chart.ts';
import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { figureRows } from '../../queries/figure-rows.ts';
import { sharedPeriod } from '../../queries/shared-period.ts';
import type { StatedWhole } from '../../queries/stated-wholes.ts';
import { caseSubject } from '../case-subject.ts';
import { rowToFigure } from './row-to-figure.ts';

/** The counts behind a rate as a whole and its parts. A whole that is a sum says what was added, and leads to the rate's sentence. */
export function wholeDrawing(entry: Case, { rate, wholes, parts }: StatedWhole): Drawing {
  return {
    kind: 'whole',
    data: {
      subject: caseSubject(entry, sharedPeriod(entry, [...wholes, ...parts])),
      rowName: '部分',
      whole: wholeOf(entry, rate, wholes),
      parts: parts.map((part) => partOf(entry, part)),
    },
  };
}

function partOf(entry: Case, indicator: Indicator): WholePart {
  const [row] = figureRows([{ ...entry, indicators: [indicator] }]);
  if (row === undefined) throw new Error(`No row was made of ${indicator.id}`);
  return { id: indicator.id, label: indicator.name, figure: rowToFigure({ ...row, entry }) };
}

function wholeOf(entry: Case, rate: Indicator, wholes: readonly Indicator[]): WholePart {
  const [first, ...others] = wholes;
  if (first === undefined) throw new Error(`The whole of ${rate.id} is not known`);
  const single = partOf(entry, first);
  if (others.length === 0) return single;
  const value = wholes.reduce((total, figure) => total + figure.value, 0);
  return {
    id: rate.id,
    label: wholes.map(({ name }) => name).join('与'),
    figure: {
      ...single.figure,
      value,
      printed: `合计${value}${first.unit}`,
      href: addresses.evidence(entry.id, rate.id),
    },
  };
}
