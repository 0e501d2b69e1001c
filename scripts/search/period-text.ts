/** The year of a date, as it stands beside a title; undefined without a date. */
export function periodText(date: string): string | undefined {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? undefined : `${year}年`;
}
