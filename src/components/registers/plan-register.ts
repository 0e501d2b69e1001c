import type { Case } from '../../domain/case.ts';
import { compareRegions } from '../../queries/compare-regions.ts';
import { periodText } from '../period-text.ts';
import { planGroup } from './plan-group.ts';
import type { Register } from './register.ts';

/** Plans below the report that made them, with what later reports of the same region may say of them. */
export const planRegister: Register = {
  path: 'plans',
  title: '下一步打算',
  caution:
    '来源刊发时还没有做的事，不算成效。同一地区其后的来源里名称相近的做法、文件和数字，作为“可能的后文”列在下面；是不是同一件事、做成没有，请读原句判断。',
  // A plan stands below the report that made it: the year is that of the report, not of the plan.
  groups: (cases) =>
    cases
      .filter(({ plans }) => plans.length > 0)
      .toSorted((one, other) => compareRegions(one.region, other.region))
      .map((entry) => planGroup(entry, cases, planTitle(entry))),
};

function planTitle(entry: Case): string {
  return `${entry.region?.name ?? '地区未注明'}：${entry.title}（来源说的是${periodText(entry.period)}）`;
}
