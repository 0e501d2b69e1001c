const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** A number of our own (a count of cases, a value written out) with its thousands set apart: 1,813,000. */
export function numberText(value: number): string {
  return format.format(value);
}
