/** The titles of pages by their ids, with the id behind those that several pages share: 年度报告（大连市，2024年，FZ-210200-2024-002）. */
export function uniqueTitles(
  pages: readonly { readonly id: string; readonly title: string }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { title } of pages) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(
    pages.map(({ id, title }) => [id, (counts.get(title) ?? 0) > 1 ? withDetail(title, id.toUpperCase()) : title]),
  );
}

function withDetail(title: string, detail: string): string {
  return title.endsWith('）') ? `${title.slice(0, -1)}，${detail}）` : `${title}（${detail}）`;
}
