import { allCharts } from '../components/chart/all-charts.ts';
import type { Chart } from '../components/chart/chart.ts';
import { loadCases } from './_load-cases.ts';

let loaded: Promise<readonly Chart[]> | undefined;

/** All charts of the library, made once a build. */
export function loadCharts(): Promise<readonly Chart[]> {
  if (import.meta.env.DEV) return makeCharts();
  loaded ??= makeCharts();
  return loaded;
}

async function makeCharts(): Promise<readonly Chart[]> {
  return allCharts(await loadCases());
}
