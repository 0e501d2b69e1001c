/** What a unit measures. Figures of different dimensions are never laid side by side, whatever their names. */
export type UnitDimension = 'share' | 'money' | 'duration' | 'area' | 'ratio' | 'count';

/**
 * The dimension of a Chinese unit as printed: 万元 is money, 个百分点 a share, 工作日 a duration, 天/件 a ratio. Whatever is no
 * measure is a counting word (件, 名, 人次), and all counting words are one dimension, for sources use them freely.
 */
export function unitDimension(unit: string): UnitDimension {
  if (unit.includes('/')) return 'ratio';
  if (/[%％‰]|百分点|成$/.test(unit)) return 'share';
  if (/元$/.test(unit)) return 'money';
  if (/亩$|公顷$|平方/.test(unit)) return 'area';
  return /^个?(工作日|自然日|天|日|小时|分钟|秒|周|月|年)$/.test(unit) ? 'duration' : 'count';
}
