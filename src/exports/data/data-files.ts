import type { DataEntity, DataRecord } from './data-entity.ts';
import { dataEntities } from './data-entities.ts';
import type { DataLibrary } from './data-library.ts';
import { cellToCsv, recordToCsv } from './record-to-csv.ts';
import { rememberCells } from './remember-cells.ts';
import { recordToJson } from './record-to-json.ts';

export const dataFormats = ['csv', 'json', 'ndjson'] as const;

export type DataFormat = (typeof dataFormats)[number];

/** One file of data: a table in one format, or a part of a table that is too long for one file. */
export interface DataFile {
  /** `indicators.csv`; from the second part on `indicators-2.csv`. */
  readonly name: string;
  readonly entity: DataEntity;
  readonly format: DataFormat;
  readonly part: number;
  readonly parts: number;
  readonly rows: number;
  /** The text, made when it is asked for: a piece at a time, for one file may hold 50 MB. */
  readonly pieces: () => Iterable<string>;
}

/** Rows in one file at most: what a spreadsheet opens at once, and no static host refuses for its size. */
export const mostRows = 50_000;

/** All files of a library, table by table; each table in as many parts as it takes. */
export function dataFiles(library: DataLibrary, most = mostRows): readonly DataFile[] {
  return dataEntities.flatMap((entity) => {
    const rows = entity.count(library);
    const parts = Math.max(1, Math.ceil(rows / most));
    return dataFormats.flatMap((format) =>
      Array.from({ length: parts }, (_, index) => ({
        name: `${entity.name}${index === 0 ? '' : `-${index + 1}`}.${format}`,
        entity,
        format,
        part: index + 1,
        parts,
        rows: Math.min(most, rows - index * most),
        pieces: () => inChunks(texts[format](entity, entity.records(library, index * most, most))),
      })),
    );
  });
}

// Short pieces cost more to hash and to measure than to make.
const chunkLength = 65_536;

function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

type Writer = (entity: DataEntity, records: Iterable<DataRecord>) => Iterable<string>;

const texts: Readonly<Record<DataFormat, Writer>> = {
  // The byte order mark tells Excel and WPS that it is UTF-8.
  *csv({ fields }, records) {
    yield `\uFEFF${recordToCsv(fields.map(({ name }) => name))}`;
    const write = rememberCells(cellToCsv);
    for (const record of records) yield recordToCsv(record, write);
  },
  *json({ fields }, records) {
    const write = rememberCells((cell) => JSON.stringify(cell));
    let lead = '[\n';
    for (const record of records) {
      yield `${lead}${recordToJson(fields, record, write)}`;
      lead = ',\n';
    }
    yield lead === '[\n' ? '[]\n' : '\n]\n';
  },
  *ndjson({ fields }, records) {
    const write = rememberCells((cell) => JSON.stringify(cell));
    for (const record of records) yield `${recordToJson(fields, record, write)}\n`;
  },
};
