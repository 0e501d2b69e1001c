import { csvParse } from 'd3';

/** One table of a release: the text of its CSV file and the column by which a row is known. */
export interface ReleasedTable {
  readonly name: string;
  readonly title: string;
  readonly key: string;
  readonly csv: string;
}

/** What became of the rows of a table between two releases, by their keys. */
export interface TableChanges {
  readonly title: string;
  readonly rows: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Rows of which the release before knew the key with other values; the columns that differ stand with it. */
  readonly changed: readonly { readonly key: string; readonly columns: readonly string[] }[];
  readonly newColumns: readonly string[];
}

/** Compares a table with the same table of the release before; without one, all rows are new. */
export function tableChanges(now: ReleasedTable, before: ReleasedTable | undefined): TableChanges {
  const rows = rowsOf(now);
  const known = before === undefined ? { columns: undefined, byKey: new Map() } : rowsOf(before);
  const shared = rows.columns.filter((column) => known.columns?.includes(column) ?? false);
  return {
    title: now.title,
    rows: rows.byKey.size,
    added: [...rows.byKey.keys()].filter((key) => !known.byKey.has(key)),
    removed: [...known.byKey.keys()].filter((key) => !rows.byKey.has(key)),
    changed: [...rows.byKey].flatMap(([key, row]) => {
      const old = known.byKey.get(key);
      const columns = old === undefined ? [] : shared.filter((column) => old[column] !== row[column]);
      return columns.length === 0 ? [] : [{ key, columns }];
    }),
    newColumns: known.columns === undefined ? [] : rows.columns.filter((column) => !shared.includes(column)),
  };
}

function rowsOf({ csv, key }: ReleasedTable) {
  const rows = csvParse(csv.replace(/^\uFEFF/, ''));
  const byKey = new Map<string, Readonly<Record<string, string>>>(rows.map((row) => [row[key] ?? '', row]));
  return { columns: rows.columns, byKey };
}
