import type { Case } from '../domain/case.ts';
import type { Period } from '../domain/period.ts';

/** Whose figures a chart of a case shows and, where they share one, of what time: 大连市2024年, 大连市. */
export function caseSubject({ region }: Pick<Case, 'region'>, period: Period | undefined): string {
  return `${region?.name ?? '该地'}${period?.label ?? ''}`;
}
