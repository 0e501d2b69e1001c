import type { Case } from '../../domain/case.ts';
import type { Question } from './question.ts';

/** What may be asked of the honours of a case: award, nomination, pilot, report. */
export function honourQuestions(entry: Case): readonly Question[] {
  return entry.honours.map((honour) => ({
    kind: 'honour',
    id: `${entry.id}-${honour.id}`,
    entry,
    honour,
    answer: honour.status,
  }));
}
