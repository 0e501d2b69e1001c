import type { DataLibrary } from './data-library.ts';

/** One value of a row; undefined where the source says nothing. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/**
 * What a column means, in Chinese: a text of its own, or the place of the doc comment in `src/domain` that says it
 * (`indicatorSchema.value`), so that editors and users of the data read the same words.
 */
export type FieldNote = string | { readonly at: string };

/** A column as the codebook, the data package and the mapping know it. `list` is an array in JSON and one text in CSV. */
export interface Field {
  readonly name: string;
  /** Chinese, a few characters. */
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  readonly note: FieldNote;
}

/** A column and how it is read from a row. */
export interface Column<Row> extends Field {
  readonly read: (row: Row) => Cell;
}

/** One row as its cells, in the order of the fields. */
export type DataRecord = readonly Cell[];

/** A kind of thing of which the library gives every one: a table. */
export interface DataEntity {
  /** English plural: the name of the files. */
  readonly name: string;
  readonly title: string;
  /** What one row is, in one Chinese sentence. */
  readonly description: string;
  readonly fields: readonly Field[];
  /** How many rows there are. */
  readonly count: (library: DataLibrary) => number;
  /** The rows from a place on, at most so many, made one by one: a library of ten thousand cases has half a million figures. */
  readonly records: (library: DataLibrary, from: number, most: number) => Iterable<DataRecord>;
}

interface Definition<Row> extends Pick<DataEntity, 'name' | 'title' | 'description'> {
  readonly columns: readonly Column<Row>[];
  readonly rows: (library: DataLibrary) => Iterable<Row>;
}

/** A table from its columns and its rows; what kind of row it is concerns nobody outside. */
export function dataEntity<Row>({ name, title, description, columns, rows }: Definition<Row>): DataEntity {
  return {
    name,
    title,
    description,
    fields: columns.map(({ read: _, ...field }) => field),
    count(library) {
      let number = 0;
      for (const _ of rows(library)) number += 1;
      return number;
    },
    *records(library, from, most) {
      let place = 0;
      for (const row of rows(library)) {
        if (place >= from + most) return;
        if (place >= from) yield columns.map(({ read }) => read(row));
        place += 1;
      }
    },
  };
}
