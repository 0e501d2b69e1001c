import { synonymGroups } from '../../src/domain/vocabularies/synonyms.ts';
import { regionOfCode } from '../../src/domain/vocabularies/regions.ts';
import { indexTerms } from './index-terms.ts';
import type { PageRecord } from './page-record.ts';
import { readingsTable } from './readings-table.ts';
import { recordFacets } from './record-facets.ts';
import { traditionalTable } from './traditional-table.ts';

/** What lies beside Pagefind's files, by file name; the browser fetches each when a query needs it first. */
export function indexTables(records: readonly PageRecord[]): Readonly<Record<string, unknown>> {
  return {
    facets: recordFacets(records),
    synonyms: usedSynonyms(records),
    traditional: traditionalTable(),
    readings: readingsTable(),
    terms: indexTerms(records),
    regions: regionNames(records),
  };
}

function regionNames(records: readonly PageRecord[]): readonly string[] {
  const codes = new Set(records.flatMap(({ facets }) => facets.region));
  return [...codes].sort().flatMap((code) => regionOfCode(code)?.name ?? []);
}

/** The groups of which a word stands in the index: others could bring nothing. */
function usedSynonyms(records: readonly PageRecord[]): readonly (readonly string[])[] {
  const text = records.flatMap(({ title, blocks }) => [title, ...blocks.map((block) => block.text)]).join('\n');
  return synonymGroups.filter((group) => group.some((word) => text.includes(word)));
}
