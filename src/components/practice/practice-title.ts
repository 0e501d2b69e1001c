import type { PracticeRow } from '../../queries/practice-rows.ts';

/** The title of a practice's page: its name with place and time, for many places have one of the same name. */
export function practiceTitle({ entry, practice }: Pick<PracticeRow, 'entry' | 'practice'>): string {
  return `${practice.name}（${entry.region?.name ?? '地区未注明'}，${entry.period?.label ?? '时期未注明'}）`;
}
