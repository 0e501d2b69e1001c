const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

/** A number with its thousands set apart: 1,813,000. */
export function numberText(value: number): string {
  return format.format(value);
}
