/** What the remark on a row needs to know of one region's cell. */
export interface ComparedCell {
  readonly isReported: boolean;
  /**
   * The years of its figures that may be compared, `2024` for what was done in a year and `2024*` for what stood at a point in it;
   * none for what has no figures.
   */
  readonly years?: readonly string[];
}

/** Whether what stands in a row may be laid side by side, in words; empty where there is nothing to say. */
export function rowRemark(cells: readonly ComparedCell[]): string {
  const reported = cells.filter(({ isReported }) => isReported);
  if (cells.length < 2) return '';
  if (reported.length < 2) return '只有一处有报告';
  const years = reported.flatMap((cell) => (cell.years === undefined ? [] : [cell.years]));
  const comparable = years.filter(({ length }) => length > 0);
  if (years.length === 0) return '';
  if (comparable.length < 2) return '口径不同，不宜直接对照';
  const [first = [], ...others] = comparable;
  const common = first.filter((year) => others.every((own) => own.includes(year)));
  if (common.length > 0) return `${Math.max(...common.map((year) => Number.parseInt(year, 10)))}年可以对照`;
  return '年份不同，或一处是时点数、一处是全年数，对照时留意';
}
