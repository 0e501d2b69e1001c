import type { Case } from '../../src/domain/case.ts';
import { periodEndYear } from '../../src/domain/period.ts';

/**
 * The report that a case continues: of the earlier cases of the same region the one whose content ends last; of several that
 * end in one year, one of the same type of source, then the first by id. Undefined where there is none.
 */
export function lastReport(value: Case, others: readonly Case[]): Case | undefined {
  const year = periodEndYear(value.period);
  if (year === undefined) return undefined;
  const earlier = others.flatMap((entry) => {
    const ended = periodEndYear(entry.period);
    return entry.id !== value.id && isSamePlace(entry, value) && ended !== undefined && ended < year
      ? [{ entry, ended }]
      : [];
  });
  const isLike = (entry: Case) => (entry.source.type === value.source.type ? 0 : 1);
  return earlier.sort(
    (one, other) =>
      other.ended - one.ended || isLike(one.entry) - isLike(other.entry) || (one.entry.id < other.entry.id ? -1 : 1),
  )[0]?.entry;
}

/** A township has the code of the county above it: only its name tells it from the others there. */
function isSamePlace({ region: one }: Case, { region: other }: Case): boolean {
  return one !== undefined && other !== undefined && one.code === other.code && one.name === other.name;
}
