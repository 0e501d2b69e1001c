/** A year in Chinese; where the source gives none, that is said. */
export function yearText(year: number | undefined): string {
  return year === undefined ? '年份未注明' : `${year}年`;
}
