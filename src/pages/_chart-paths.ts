import type { Chart } from '../components/chart/chart.ts';
import { loadCharts } from './_load-charts.ts';

/** A path for each chart, with the chart for the page or file that stands there. */
export async function chartPaths(): Promise<{ params: { id: string }; props: { chart: Chart } }[]> {
  return (await loadCharts()).map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}
