import type { Case } from '../domain/case.ts';
import { registerRows } from '../queries/register-rows.ts';
import { honourDetails } from './honour-details.ts';
import { periodText } from './period-text.ts';
import { yearText } from './year-text.ts';

/** A line of a register as it is drawn. */
export interface RegisterLine {
  readonly caseId: string;
  readonly id: string;
  readonly text: string;
  readonly details: readonly (string | undefined)[];
}

/** A register: its name, what it is and is not, and how to make its lines, in groups that must not be mixed. */
export interface Register {
  readonly path: string;
  readonly title: string;
  readonly caution: string;
  readonly groups: (
    cases: readonly Case[],
  ) => readonly { readonly title: string; readonly lines: readonly RegisterLine[] }[];
}

/** The registers, in the order of their pages. */
export const registers: readonly Register[] = [
  {
    path: 'honours',
    title: '荣誉',
    caution: '来源说得到了的称号和表彰。推荐、入围、试点、报道不是获奖，单列在后。',
    groups: (cases) => {
      const rows = registerRows(cases, ({ honours }) => honours);
      const linesOf = (isAwarded: boolean) =>
        rows
          .filter(({ item }) => (item.status === 'awarded') === isAwarded)
          .map(({ entry, item }) => line(entry, item.id, item.name, honourDetails(item)));
      return [
        { title: '来源说已获得', lines: linesOf(true) },
        { title: '推荐、入围、试点与报道', lines: linesOf(false) },
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
    groups: (cases) => [
      {
        title: '全部打算',
        lines: registerRows(cases, ({ plans }) => plans).map(({ entry, item }) =>
          line(entry, item.id, item.text, [
            periodText(entry.period),
            item.dueYear === undefined ? undefined : `预定${item.dueYear}年`,
          ]),
        ),
      },
    ],
  },
];

function line(entry: Case, id: string, text: string, details: RegisterLine['details']): RegisterLine {
  return { caseId: entry.id, id, text, details: [entry.region?.name ?? '地区未注明', ...details] };
}
