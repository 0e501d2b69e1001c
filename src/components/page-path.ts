/** The last part of the address of a page of a list: none for the first, `2` for the second. */
export function pagePath(page: number): string | undefined {
  return page === 1 ? undefined : String(page);
}
