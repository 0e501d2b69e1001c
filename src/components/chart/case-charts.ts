import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { firstFigure } from '../../queries/first-figure.ts';
import { isPartOfYear } from '../../queries/is-part-of-year.ts';
import { keyFigures } from '../../queries/key-figures.ts';
import { sharedPeriod } from '../../queries/shared-period.ts';
import { statedWholes } from '../../queries/stated-wholes.ts';
import { caseChartRows } from '../case-chart-rows.ts';
import { caseSubject } from '../case-subject.ts';
import { caseTitle } from '../case-title.ts';
import { sourceText } from '../source-text.ts';
import type { Chart } from './chart.ts';
import { wholeDrawing } from './whole-drawing.ts';

/** The charts of a case: its shares, its counts, and each whole of which it prints the parts. None where it has nothing to draw. */
export function caseCharts(entry: Case): readonly Chart[] {
  const { shares, counts } = keyFigures(entry);
  const around = {
    sources: [{ text: sourceText(entry), href: `${addresses.case(entry.id)}#source` }],
    home: { label: caseTitle(entry), href: addresses.case(entry.id) },
  };
  return [
    ...(shares.length > 0
      ? [{ id: `${entry.id}-shares`, drawing: { kind: 'shares', data: rowsOf(entry, shares) }, ...around } as const]
      : []),
    ...(counts.length > 0
      ? [{ id: `${entry.id}-counts`, drawing: { kind: 'counts', data: rowsOf(entry, counts) }, ...around } as const]
      : []),
    ...statedWholes(entry).map((stated) => ({
      id: `${entry.id}-${stated.rate.id}-whole`,
      drawing: wholeDrawing(entry, stated),
      ...around,
    })),
  ];
}

function rowsOf(entry: Case, figures: readonly Indicator[]) {
  return {
    subject: caseSubject(entry, sharedPeriod(entry, figures)),
    first: firstOf(entry, figures),
    sameMeasure: false,
    rowName: '指标',
    rows: caseChartRows(entry, figures),
  };
}

// A figure that is drawn hollow speaks for no others.
function firstOf(entry: Case, figures: readonly Indicator[]): string | undefined {
  const whole = figures.filter(({ period }) => !isPartOfYear(period ?? entry.period));
  const first = firstFigure(entry, whole);
  return first && `${entry.id}-${first.id}`;
}
