import type { Field } from './data-entity.ts';
import type { DataFile } from './data-files.ts';
import { dataLicence } from './data-licence.ts';
import type { FieldNotes } from './field-notes.ts';
import { noteText } from './note-text.ts';
import { listDelimiter } from './record-to-csv.ts';

/** A file of data whose text was weighed. */
export interface WeighedFile extends DataFile {
  readonly bytes: number;
  /** In hexadecimal digits; of CSV files only, for which alone it is told. */
  readonly sha256: string;
}

interface Given {
  readonly title: string;
  readonly description: string;
  readonly homepage: string | undefined;
  readonly files: readonly WeighedFile[];
  readonly notes: FieldNotes;
}

/**
 * The descriptor of the CSV files: a Frictionless Data Package that holds to version 2.0 and reads as version 1 too. A part of a
 * long table is a resource of its own, for readers of several files in one resource differ about their header lines.
 */
export function dataPackage({ title, description, homepage, files, notes }: Given) {
  const { limit: _, ...licence } = dataLicence;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'rule-of-law-practice-library',
    title,
    description: `${description}${dataLicence.limit}`,
    ...(homepage === undefined ? {} : { homepage }),
    licenses: [licence],
    resources: files
      .filter(({ format }) => format === 'csv')
      .map(({ name, entity, part, parts, bytes, sha256 }) => ({
        name: name.replace(/\.csv$/, ''),
        type: 'table',
        path: name,
        title: parts === 1 ? entity.title : `${entity.title}（第 ${part} 份，共 ${parts} 份）`,
        description: entity.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        licenses: [licence],
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: entity.fields.map((field) => fieldDescriptor(field, notes)),
          missingValues: [''],
          primaryKey: [entity.fields[0]?.name ?? 'id'],
          // A reference across parts cannot be told, and in one part it may not hold.
          ...(parts === 1 && entity.fields.some((field) => field.name === 'caseId') ? { foreignKeys } : {}),
        },
      })),
  };
}

const foreignKeys = [{ fields: ['caseId'], reference: { resource: 'cases', fields: ['id'] } }];

function fieldDescriptor({ name, title, type, note }: Field, notes: FieldNotes) {
  const text = noteText(note, notes);
  if (type !== 'list') return { name, title, type, description: text };
  return { name, title, type: 'string', description: `${text}几项之间用“${listDelimiter}”隔开。` };
}
