import type { APIRoute, GetStaticPaths } from 'astro';
import { rowsToTable } from '../../../charts/tables/rows-to-table.ts';
import { tableToCsv } from '../../../charts/tables/table-to-csv.ts';
import { caseDownloadRows } from '../../../components/case-download-rows.ts';
import { keyFigures } from '../../../queries/key-figures.ts';
import { loadCases } from '../../_load-cases.ts';

export const getStaticPaths = (async () =>
  (await loadCases()).flatMap((entry) => {
    const { shares, counts } = keyFigures(entry);
    return Object.entries({ shares, counts })
      .filter(([, indicators]) => indicators.length > 0)
      .map(([chart, indicators]) => ({
        params: { id: entry.id, chart },
        props: { rows: caseDownloadRows(entry, indicators) },
      }));
  })) satisfies GetStaticPaths;

/** The numbers of a chart of a case, with the sentence that each was read from. */
export const GET: APIRoute = ({ props: { rows } }) => new Response(tableToCsv(rowsToTable({ rowName: '指标', rows })));
