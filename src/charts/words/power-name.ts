/** A power of ten as Chinese readers count: 3 → 1000, 4 → 1万, 6 → 100万, 8 → 1亿; -1 → 0.1. */
export function powerName(power: number): string {
  if (power < 0) return (10 ** power).toFixed(-power);
  if (power < 4) return String(10 ** power);
  return power < 8 ? `${10 ** (power - 4)}万` : `${10 ** (power - 8)}亿`;
}
