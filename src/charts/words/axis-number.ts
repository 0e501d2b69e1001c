const compact = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 2, useGrouping: false });

/** A round number as short as an axis has room for: 120, 5000, 2.5万, 3亿. */
export function axisNumber(value: number): string {
  return compact.format(value);
}
