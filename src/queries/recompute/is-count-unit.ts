/** Whether a unit counts things (件, 人次), so that one count can be a part of another. */
export function isCountUnit(unit: string): boolean {
  return unit !== '%' && unit !== '个百分点' && unit !== '倍' && !unit.includes('/');
}
