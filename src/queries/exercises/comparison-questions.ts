import type { Case } from '../../domain/case.ts';
import { indicatorEntries } from '../indicator-entries.ts';
import type { Question } from './question.ts';

/** What may be asked of each measure that several values are reported of: which of them may be laid side by side. One list a measure. */
export function comparisonQuestions(cases: readonly Case[]): readonly (readonly Question[])[] {
  return indicatorEntries(cases).map(({ rows }) =>
    rows.map((row) => ({
      kind: 'comparable',
      id: `${row.entry.id}-${row.indicator.id}`,
      entry: row.entry,
      indicator: row.indicator,
      row,
      answer: row.match === 'year' || row.match === 'part' ? 'yes' : 'no',
    })),
  );
}
