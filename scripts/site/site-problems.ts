import type { BuiltPage } from './built-page.ts';

export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Addresses of all files below the base path, with a leading slash. */
  readonly files: ReadonlySet<string>;
  /** The base path with slashes at both ends: `/`, `/kexue/fazhi/`. */
  readonly base: string;
}

/**
 * What is wrong with a built site, one Chinese sentence each: titles missing or standing twice, links and anchors that lead
 * nowhere. Addresses of other hosts are not looked at.
 */
export function siteProblems(site: BuiltSite): readonly string[] {
  return [...titleProblems(site.pages), ...site.pages.flatMap((page) => linkProblems(page, site))];
}

function titleProblems(pages: readonly BuiltPage[]): readonly string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { path, title, isUnlisted } of pages) {
    if (title === '') problems.push(`${path}：没有标题（title）。`);
    if (isUnlisted) continue;
    const other = seen.get(title);
    if (other === undefined) seen.set(title, path);
    else problems.push(`${path}：标题“${title}”与 ${other} 相同，请让每页的标题各不相同。`);
  }
  return problems;
}

function linkProblems(page: BuiltPage, { pages, files, base }: BuiltSite): readonly string[] {
  const byPath = new Map(pages.map((other) => [other.path, other]));
  const problems = new Set<string>();
  for (const link of page.links) {
    const url = resolve(link, `http://site${base}${page.path.slice(1)}`);
    if (url === undefined) problems.add(`${page.path}：地址“${link}”写法不对。`);
    if (url === undefined || url.host !== 'site' || !url.protocol.startsWith('http')) continue;
    const pathname = decodeURI(url.pathname);
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    const target = path === undefined ? undefined : (byPath.get(path) ?? byPath.get(path.replace(/index\.html$/, '')));
    if (path === undefined) problems.add(`${page.path}：链接“${link}”没有带上基路径 ${base}。`);
    else if (target === undefined && !files.has(path))
      problems.add(`${page.path}：链接“${link}”指向的页面或文件不存在。`);
    else if (target !== undefined && !hasAnchor(target, url.hash)) {
      problems.add(`${page.path}：链接“${link}”指向的位置 ${url.hash} 在那一页上不存在。`);
    }
  }
  return [...problems];
}

function resolve(link: string, from: string): URL | undefined {
  return URL.canParse(link, from) ? new URL(link, from) : undefined;
}

function hasAnchor(page: BuiltPage, hash: string): boolean {
  const id = decodeURIComponent(hash.slice(1));
  // `#:~:text=` belongs to the browser, and an empty fragment is the top of the page.
  return id === '' || id === 'top' || id.startsWith(':~:') || page.ids.has(id);
}
