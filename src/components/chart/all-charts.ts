import type { Case } from '../../domain/case.ts';
import { indicatorEntries } from '../../queries/indicator-entries.ts';
import { indicatorPages } from '../../queries/indicator-pages.ts';
import { regionEntries } from '../../queries/region-entries.ts';
import { caseCharts } from './case-charts.ts';
import type { Chart } from './chart.ts';
import { indicatorCharts } from './indicator-charts.ts';
import { matrixChart } from './matrix-chart.ts';
import { provincesChart } from './provinces-chart.ts';
import { regionCharts } from './region-charts.ts';

/** Every chart of the library, each once: of the library itself, of regions, of indicators, of cases. */
export function allCharts(cases: readonly Case[]): readonly Chart[] {
  const entries = indicatorEntries(cases);
  return [
    provincesChart(cases),
    ...[matrixChart(entries)].filter((chart) => chart !== undefined),
    ...regionEntries(cases).flatMap(({ region, own }) => regionCharts(region, own)),
    ...entries.flatMap((entry) => indicatorPages(entry).flatMap((page) => indicatorCharts(entry, page))),
    ...cases.flatMap(caseCharts),
  ];
}
