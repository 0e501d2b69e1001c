import type { Case } from '../../domain/case.ts';
import { compareHonours } from '../../queries/compare-honours.ts';
import { registerRows } from '../../queries/register-rows.ts';
import { honourDetails } from './honour-details.ts';
import type { RegisterGroup } from './register-line.ts';

/**
 * The honours of cases: awards apart from what is none, by level and year; a group without lines is left out. `withPlace` says the
 * region of each, where the page does not.
 */
export function honourGroups(cases: readonly Case[], { withPlace = false } = {}): readonly RegisterGroup[] {
  const rows = registerRows(cases, ({ honours }) => honours).toSorted((one, other) =>
    compareHonours(one.item, other.item),
  );
  const linesOf = (isAwarded: boolean) =>
    rows
      .filter(({ item }) => (item.status === 'awarded') === isAwarded)
      .map(({ entry, item }) => ({
        caseId: entry.id,
        id: item.id,
        text: item.name,
        details: [
          withPlace ? (entry.region?.name ?? '地区未注明') : undefined,
          ...honourDetails(item, entry.region?.name),
        ],
      }));
  return [
    { title: '来源说已获得', lines: linesOf(true) },
    { title: '推荐、入围、试点、肯定与报道，不是获奖', lines: linesOf(false) },
  ].filter(({ lines }) => lines.length > 0);
}
