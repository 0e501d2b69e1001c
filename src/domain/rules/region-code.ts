import type { CaseProblem, CaseRule } from '../case-problem.ts';
import type { Region } from '../region.ts';
import { regionOfCode, regionPath, regions } from '../vocabularies/regions.ts';

/** The code of a region belongs to its name, its parent and its level; of several places with one name, the parent decides. */
export const regionCode: CaseRule = ({ case: { region } }) => (region === undefined ? [] : mismatch(region));

function mismatch(region: Region): readonly CaseProblem[] {
  const known = regionOfCode(region.code);
  if (known === undefined) {
    return [problem('code', `没有 ${region.code} 这个地区代码。${suggestion(region.name)}`)];
  }
  if (region.level === 'township') return townshipMismatch(region, known);
  if (known.name !== region.name) {
    return [
      problem('code', `地区代码 ${region.code} 是${fullName(known)}，不是“${region.name}”。${suggestion(region.name)}`),
    ];
  }
  if (known.parent !== region.parent) {
    return [
      problem(
        'parent',
        `${fullName(known)}的上级代码应是 "${known.parent ?? ''}"，这里写的是 "${region.parent ?? ''}"。照此改，或换成另一个同名地区的代码。`,
      ),
    ];
  }
  if (known.level === region.level) return [];
  return [problem('level', `${fullName(known)}的层级应是 ${known.level}，这里写的是 ${region.level}。照此改。`)];
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

function suggestion(name: string): string {
  const stem = name.replace(/(特别行政区|自治区|自治州|自治县|地区|省|市|县|区|州|盟|旗)$/, '');
  const alike = regions.filter(
    (candidate) => candidate.name === name || (stem.length > 1 && candidate.name.startsWith(stem)),
  );
  if (alike.length === 0) return `也查不到“${name}”：写全名，如“大连市”“西岗区”。`;
  return `叫这个名字的有：${alike
    .slice(0, 6)
    .map((candidate) => `${candidate.code} ${fullName(candidate)}`)
    .join('、')}。照原文的上级选一个。`;
}

function fullName(region: Region): string {
  return (
    regionPath(region.code)
      .map(({ name }) => name)
      .join('') || region.name
  );
}

function problem(key: string, message: string): CaseProblem {
  return { path: ['region', key], rule: 'region-code', severity: 'error', message };
}
