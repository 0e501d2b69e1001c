import type { Case } from '../domain/case.ts';

/** Whose figures a case gives, and of what time: 大连市2024年. */
export function caseSubject({ region, period }: Pick<Case, 'region' | 'period'>): string {
  return `${region?.name ?? '该地'}${period?.label ?? ''}`;
}
