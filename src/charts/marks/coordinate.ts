/** A coordinate as drawings carry it: two decimals, so that the output is the same twice and small. */
export function coordinate(value: number): number {
  return Math.round(value * 100) / 100;
}
