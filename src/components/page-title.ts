/** The title of a page of a list, which tells it from the others: 荣誉名录, 荣誉名录（第 2 页）. */
export function pageTitle(title: string, page: number): string {
  return page === 1 ? title : `${title}（第 ${page} 页）`;
}
