import type { Case } from '../domain/case.ts';
import { yearOf } from '../domain/date.ts';
import type { Document } from '../domain/document.ts';
import { periodEndYear } from '../domain/period.ts';

/** What kind of record it is: a case; an honour that was awarded; another mark of honour; a claim of being first; a document of the place. */
export type RecordKind = 'case' | 'awarded' | 'other-honour' | 'first' | 'document';

/** Something that the library holds of a region, with its year where the source gives one. */
export interface RegionRecord {
  readonly kind: RecordKind;
  readonly entry: Case;
  /** The item of the case that it is; a case itself has none. */
  readonly itemId?: string;
  readonly text: string;
  readonly year: number | undefined;
}

/** The records of some cases of one region, kind by kind within each case. Documents are those that the place itself made or changed. */
export function regionRecords(cases: readonly Case[]): readonly RegionRecord[] {
  return cases.flatMap((entry) => [
    { kind: 'case', entry, text: entry.title, year: periodEndYear(entry.period) },
    ...entry.honours.map(({ id, name, status, year }) => ({
      kind: status === 'awarded' ? ('awarded' as const) : ('other-honour' as const),
      entry,
      itemId: id,
      text: name,
      year,
    })),
    ...entry.firsts.map(({ id, claim, what, year }) => ({
      kind: 'first' as const,
      entry,
      itemId: id,
      text: `${claim}：${what}`,
      year,
    })),
    ...entry.documents.filter(isOwn).map((document) => ({
      kind: 'document' as const,
      entry,
      itemId: document.id,
      text: document.untitled ? document.title : `《${document.title}》`,
      year: document.date === undefined ? undefined : yearOf(document.date),
    })),
  ]);
}

function isOwn({ role }: Document): boolean {
  return role === 'issued' || role === 'amended';
}
