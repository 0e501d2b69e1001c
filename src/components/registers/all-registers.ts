import { registerRows } from '../../queries/register-rows.ts';
import { periodText } from '../period-text.ts';
import { claimRegister } from './claim-register.ts';
import { honourGroups } from './honour-groups.ts';
import { honourTallyText } from './honour-tally-text.ts';
import { planRegister } from './plan-register.ts';
import type { Register } from './register.ts';
import { sightingRegister } from './sighting-register.ts';

/** The registers, in the order of their pages. */
export const allRegisters: readonly Register[] = [
  {
    path: 'honours',
    title: '荣誉',
    caution: '来源说得到了的称号和表彰。推荐、入围、试点、肯定、报道不是获奖，单列在后。',
    tally: (cases) => honourTallyText(cases.flatMap(({ honours }) => honours)),
    groups: (cases) => honourGroups(cases, { withPlace: true }),
  },
  claimRegister,
  {
    path: 'problems',
    title: '自认的问题',
    caution: '来源自己承认的不足，照来源写。',
    groups: (cases) => [
      {
        title: '全部问题',
        lines: registerRows(cases, ({ problemsAdmitted }) => problemsAdmitted).map(({ entry, item }) => ({
          caseId: entry.id,
          id: item.id,
          text: item.text,
          details: [entry.region?.name ?? '地区未注明', periodText(entry.period)],
        })),
      },
    ],
  },
  planRegister,
  sightingRegister,
];
