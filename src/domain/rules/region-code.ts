import type { CaseProblem, CaseRule } from '../case-problem.ts';
import type { Region } from '../region.ts';
import { regionFullName } from '../vocabularies/region-full-name.ts';
import { regionSuggestion } from '../vocabularies/region-suggestion.ts';
import { regionOfCode } from '../vocabularies/regions.ts';

/** The code of a region belongs to its name, its parent and its level; of several places with one name, the parent decides. */
export const regionCode: CaseRule = ({ case: { region } }) => (region === undefined ? [] : mismatch(region));

function mismatch(region: Region): readonly CaseProblem[] {
  const known = regionOfCode(region.code);
  if (known === undefined) {
    return [problem('code', `没有 ${region.code} 这个地区代码。${regionSuggestion(region.name)}`)];
  }
  if (region.level === 'township') return townshipMismatch(region, known);
  if (known.name !== region.name) {
    return [
      problem(
        'code',
        `地区代码 ${region.code} 是${regionFullName(known)}，不是“${region.name}”。${regionSuggestion(region.name)}`,
      ),
    ];
  }
  if (known.parent !== region.parent) {
    return [
      problem(
        'parent',
        `${regionFullName(known)}的上级代码应是 "${known.parent ?? ''}"，这里写的是 "${region.parent ?? ''}"。照此改，或换成另一个同名地区的代码。`,
      ),
    ];
  }
  if (known.level === region.level) return [];
  return [problem('level', `${regionFullName(known)}的层级应是 ${known.level}，这里写的是 ${region.level}。照此改。`)];
}

/** A township has no code of its own: it carries the code of the county (or city) above it, which is its parent too. */
function townshipMismatch(region: Region, above: Region): readonly CaseProblem[] {
  const isBelow = above.level === 'county' || above.level === 'prefecture';
  if (isBelow && region.parent === region.code) return [];
  return [
    problem(
      'parent',
      `乡镇没有自己的代码：code 和 parent 都写上级县（市、区）的代码。这里 code 是 ${region.code}（${above.name}），parent 是 "${region.parent ?? ''}"。`,
    ),
  ];
}

function problem(key: string, message: string): CaseProblem {
  return { path: ['region', key], rule: 'region-code', severity: 'error', message };
}
