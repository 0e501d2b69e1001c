import { type UnitFamily, units } from './units.ts';

/** What a unit measures. Figures of different dimensions are never laid side by side, whatever their names. */
export type UnitDimension = 'share' | 'money' | 'duration' | 'area' | 'ratio' | 'count';

/**
 * The dimension of a Chinese unit as printed: 万元 is money, 个百分点 a share, 工作日 a duration, 天/件 a ratio. Whatever is no
 * measure is a counting word (件, 名, 人次), and all counting words are one dimension, for sources use them freely.
 */
export function unitDimension(unit: string): UnitDimension {
  if (unit.includes('/')) return 'ratio';
  const family = units.get(unit)?.family ?? units.get(unit.replace(/^[个万亿]+/, ''))?.family;
  if (family === 'size') return AREA.test(unit) ? 'area' : 'count';
  return family === undefined ? 'count' : (DIMENSIONS[family] ?? 'count');
}

const DIMENSIONS: Readonly<Partial<Record<UnitFamily, UnitDimension>>> = {
  share: 'share',
  point: 'share',
  money: 'money',
  time: 'duration',
};
const AREA = /亩|公顷|平方|㎡|m²/;
