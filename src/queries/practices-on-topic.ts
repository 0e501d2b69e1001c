import type { PracticeRow } from './practice-rows.ts';

const mostPractices = 12;

/** Other practices of the same topic: those of other regions first, for they answer the same problem differently. */
export function practicesOnTopic(row: PracticeRow, sameTopic: readonly PracticeRow[]): readonly PracticeRow[] {
  if (row.practice.topic === undefined) return [];
  const isElsewhere = (other: PracticeRow) => Number(other.entry.region?.code !== row.entry.region?.code);
  return sameTopic
    .filter((other) => other !== row)
    .toSorted((one, other) => isElsewhere(other) - isElsewhere(one))
    .slice(0, mostPractices);
}
