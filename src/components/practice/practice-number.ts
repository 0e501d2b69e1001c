import type { PracticeRow } from '../../queries/practice-rows.ts';

/** The number of a practice, which is also the last part of its address: fz-210200-2024-001-p03. */
export function practiceNumber({ entry, practice }: Pick<PracticeRow, 'entry' | 'practice'>): string {
  return `${entry.id}-${practice.id}`;
}
