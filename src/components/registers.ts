import type { Case } from '../domain/case.ts';
import { compareHonours } from '../queries/compare-honours.ts';
import { compareRegions } from '../queries/compare-regions.ts';
import { registerRows } from '../queries/register-rows.ts';
import { honourDetails } from './honour-details.ts';
import { honourTallyText } from './honour-tally-text.ts';
import { periodText } from './period-text.ts';
import { planLine } from './plan-line.ts';
import type { RegisterLine } from './register-line.ts';
import { yearText } from './year-text.ts';

/** A register: its name, what it is and is not, and how to make its lines, in groups that must not be mixed. */
export interface Register {
  readonly path: string;
  readonly title: string;
  readonly caution: string;
  /** How much it holds, in words, where its lines must not be counted together. */
  readonly tally?: (cases: readonly Case[]) => string;
  readonly groups: (
    cases: readonly Case[],
  ) => readonly { readonly title: string; readonly lines: readonly RegisterLine[] }[];
}

/** The registers, in the order of their pages. */
export const registers: readonly Register[] = [
  {
    path: 'honours',
    title: '荣誉',
    caution: '来源说得到了的称号和表彰。推荐、入围、试点、肯定、报道不是获奖，单列在后。',
    tally: (cases) => honourTallyText(cases.flatMap(({ honours }) => honours)),
    groups: (cases) => {
      const rows = registerRows(cases, ({ honours }) => honours);
      const linesOf = (isAwarded: boolean) =>
        rows
          .filter(({ item }) => (item.status === 'awarded') === isAwarded)
          .toSorted((one, other) => compareHonours(one.item, other.item))
          .map(({ entry, item }) => line(entry, item.id, item.name, honourDetails(item, entry.region?.name)));
      return [
        { title: '来源说已获得', lines: linesOf(true) },
        { title: '推荐、入围、试点、肯定与报道，不是获奖', lines: linesOf(false) },
      ];
    },
  },
  {
    path: 'firsts',
    title: '首创之说',
    caution: '来源说自己是首创、率先、全国首个。都是来源的说法，本库没有核实。',
    groups: (cases) => [
      {
        title: '全部说法',
        lines: registerRows(cases, ({ firsts }) => firsts).map(({ entry, item }) =>
          line(entry, item.id, `“${item.claim}”：${item.what}`, [yearText(item.year)]),
        ),
      },
    ],
  },
  {
    path: 'problems',
    title: '自认的问题',
    caution: '来源自己承认的不足，照来源写。',
    groups: (cases) => [
      {
        title: '全部问题',
        lines: registerRows(cases, ({ problemsAdmitted }) => problemsAdmitted).map(({ entry, item }) =>
          line(entry, item.id, item.text, [periodText(entry.period)]),
        ),
      },
    ],
  },
  {
    path: 'plans',
    title: '下一步打算',
    caution: '来源刊发时还没有做的事，不算成效。',
    // A plan stands below the report that made it: the year is that of the report, not of the plan.
    groups: (cases) =>
      cases
        .filter(({ plans }) => plans.length > 0)
        .toSorted((one, other) => compareRegions(one.region, other.region))
        .map((entry) => ({ title: planTitle(entry), lines: entry.plans.map((plan) => planLine(entry, plan)) })),
  },
];

function planTitle(entry: Case): string {
  return `${entry.region?.name ?? '地区未注明'}：${entry.title}（来源说的是${periodText(entry.period)}）`;
}

function line(entry: Case, id: string, text: string, details: RegisterLine['details']): RegisterLine {
  return { caseId: entry.id, id, text, details: [entry.region?.name ?? '地区未注明', ...details] };
}
