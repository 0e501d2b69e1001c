import type { APIRoute } from 'astro';
import { provinceTiles } from '../../components/province-tiles.ts';
import { tableToCsv } from '../../charts/tables/table-to-csv.ts';
import { tilesToTable } from '../../charts/tables/tiles-to-table.ts';
import { provinceCounts } from '../../queries/province-counts.ts';
import { loadCases } from '../_load-cases.ts';

/** The numbers of the tile grid: how many cases each province has. */
export const GET: APIRoute = async () =>
  new Response(tableToCsv(tilesToTable(provinceTiles(provinceCounts(await loadCases())))));
