import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import { provinceCounts } from '../../queries/province-counts.ts';
import { provinceTiles } from '../province-tiles.ts';
import type { Chart } from './chart.ts';

/** How many cases each province has: the chart `provinces`. */
export function provincesChart(cases: readonly Case[]): Chart {
  return {
    id: 'provinces',
    drawing: { kind: 'tiles', data: provinceTiles(provinceCounts(cases)) },
    sources: [{ text: '本库全部案例', href: addresses.page('cases') }],
    home: { label: '地区', href: addresses.page('regions') },
  };
}
