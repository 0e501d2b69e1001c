import { claimGroups, type ClaimGroup } from '../../queries/registers/claim-groups.ts';
import { type ClaimRow, claimRows } from '../../queries/registers/claim-rows.ts';
import { shortSourceText } from '../short-source-text.ts';
import type { RegisterGroup, RegisterLine } from './register-line.ts';
import type { Register } from './register.ts';

const mostRivals = 5;

/** Claims of being first, by narrower topic, with date, scope and the claims of other regions that speak of the same thing. */
export const claimRegister: Register = {
  path: 'firsts',
  title: '首创之说',
  caution:
    '来源说自己是首创、率先、全国首个。都是来源的说法，本库没有核实。几个地区说到同一件事的，并排放着，不判断谁先谁后。',
  groups: (cases) => claimGroups(claimRows(cases)).map(toGroup),
};

function toGroup({ topic, rows, rivalRegions }: ClaimGroup): RegisterGroup {
  return {
    title: topic?.name ?? '未归到细分主题',
    note:
      topic !== undefined && rivalRegions > 1
        ? `在这个主题上，${rivalRegions} 个地区的说法范围相交，可能说的是同一件事，也可能各是各的。`
        : undefined,
    lines: rows.map(claimLine),
  };
}

function claimLine({ entry, item, scope, rivals }: ClaimRow): RegisterLine {
  return {
    caseId: entry.id,
    id: item.id,
    text: `“${item.claim}”：${item.what}`,
    details: [
      entry.region?.name ?? '地区未注明',
      scope.word === undefined ? '范围没有说' : `范围是${scope.word}`,
      rivals.length > mostRivals ? `另有 ${rivals.length - mostRivals} 条措辞相近` : undefined,
      item.year === undefined ? `年份未注明，出自${shortSourceText(entry)}` : `${item.year}年`,
    ],
    followUps: rivals.slice(0, mostRivals).map((rival) => ({
      label: '措辞相近',
      place: rival.entry.region?.name ?? '地区未注明',
      caseId: rival.entry.id,
      id: rival.item.id,
      text: `“${rival.item.claim}”：${rival.item.what}`,
      evidence: rival.item.evidence,
    })),
  };
}
