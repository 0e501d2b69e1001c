import type { Case } from '../../domain/case.ts';
import type { First } from '../../domain/first.ts';
import { shortRegionName } from '../short-region-name.ts';

/** Within what area a claim says that it is the first. */
export interface ClaimScope {
  /** 全国, 全省, 东北地区; undefined where the source says no area. */
  readonly word: string | undefined;
  /** The first digits of the region codes in the area (`21` for 全省 in 辽宁省, the empty text for 全国); none where it is not known. */
  readonly codes: readonly string[];
}

/** Parts of the country by the codes of their provinces. */
const areas: Readonly<Record<string, readonly string[]>> = {
  华北: ['11', '12', '13', '14', '15'],
  东北: ['21', '22', '23'],
  华东: ['31', '32', '33', '34', '35', '36', '37'],
  华中: ['41', '42', '43'],
  华南: ['44', '45', '46'],
  西南: ['50', '51', '52', '53', '54'],
  西北: ['61', '62', '63', '64', '65'],
  长三角: ['31', '32', '33', '34'],
  珠三角: ['44'],
  京津冀: ['11', '12', '13'],
};

const areaWord = new RegExp(`全国|国内|我国|全省|省内|全市|市内|全区|全县|${Object.keys(areas).join('|')}`);

/**
 * The scope of a claim, read from its words, then from what it is about: 全省率先 of 大连市 is within 辽宁省, 大连首家 within 大连市.
 */
export function claimScope({ claim, what }: Pick<First, 'claim' | 'what'>, region: Case['region']): ClaimScope {
  for (const text of [claim, what]) {
    const word = areaWord.exec(text)?.[0];
    if (word === undefined) continue;
    const area = areas[word];
    return area === undefined ? { word, codes: codesOf(word, region?.code) } : { word: areaName(word), codes: area };
  }
  const own = region && shortRegionName(region.name);
  if (own === undefined || region === undefined || !claim.includes(own)) return { word: undefined, codes: [] };
  return { word: own, codes: [region.code.replace(/(00)+$/, '')] };
}

/** Whether a region lies in the area of a claim. */
export function scopeHolds({ codes }: ClaimScope, code: string): boolean {
  return codes.some((prefix) => code.startsWith(prefix));
}

function areaName(word: string): string {
  return word.length === 2 ? `${word}地区` : word;
}

function codesOf(word: string, code: string | undefined): readonly string[] {
  if (word.includes('国')) return [''];
  if (code === undefined) return [];
  if (word.includes('省')) return [code.slice(0, 2)];
  if (word.includes('市')) return [code.slice(0, 4)];
  // 全区 of a county is the county, of a city in 广西 the autonomous region
  return [code.endsWith('00') ? code.slice(0, 2) : code];
}
