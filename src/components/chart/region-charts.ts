import { addresses } from '../../addresses.ts';
import type { Panel } from '../../charts/panels-chart.ts';
import type { Case } from '../../domain/case.ts';
import type { Region } from '../../domain/region.ts';
import { indicatorEntries } from '../../queries/indicator-entries.ts';
import { regionRecords } from '../../queries/region-records.ts';
import { yearsOfRegions } from '../../queries/years-of-regions.ts';
import type { Chart } from './chart.ts';
import { sourcesOf } from './sources-of.ts';
import { timelineDrawing } from './timeline-drawing.ts';
import { yearPoints } from './year-points.ts';

/**
 * The charts of a region, given the cases about it: what is on record by year, where that is more than one year; and its shares through
 * the years, where one can be followed, or two can be seen side by side.
 */
export function regionCharts(region: Region, cases: readonly Case[]): readonly Chart[] {
  const home = { label: region.name, href: addresses.region(region.code) };
  const sources = sourcesOf(cases);
  const records = regionRecords(cases);
  const years = new Set(records.flatMap(({ year }) => year ?? []));
  const panels = indicatorEntries(cases).flatMap((entry) =>
    yearsOfRegions(entry).map(({ rows }) => ({
      id: entry.indicator.id,
      label: entry.indicator.name,
      href: addresses.indicator(entry.indicator.id),
      points: yearPoints(rows),
    })),
  );
  return [
    ...(years.size > 1
      ? [{ id: `${region.code}-timeline`, drawing: timelineDrawing(region.name, records), sources, home }]
      : []),
    ...(panels.length > 1 || panels.some(isFollowable)
      ? [
          {
            id: `${region.code}-years`,
            drawing: {
              kind: 'panels',
              data: { subject: `${region.name}的比率`, panelName: '指标', counter: '项', unit: '%', panels },
            } as const,
            sources,
            home,
          },
        ]
      : []),
  ];
}

function isFollowable({ points }: Panel): boolean {
  return points.filter(({ figure }) => figure.incomparable === undefined).length > 1;
}
