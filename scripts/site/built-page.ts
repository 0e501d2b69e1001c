import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What the checks of the built site need to know of one page. */
export interface BuiltPage {
  /** Address below the base path, with a leading slash: `/cases/`, `/404.html`. */
  readonly path: string;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** Every address that the page points to (href, src, action), as written. */
  readonly links: readonly string[];
  /** Whether the page asks search engines not to list it: such pages may share a title. */
  readonly isUnlisted: boolean;
}

/** Reads one built HTML page; `path` is its address below the base path. */
export function readBuiltPage(path: string, html: string): BuiltPage {
  const tree = fromHtml(html);
  const ids = new Set<string>();
  const links: string[] = [];
  let isUnlisted = false;
  visit(tree, 'element', (element) => {
    const { id, href, src, action, name, content } = element.properties;
    if (typeof id === 'string') ids.add(id);
    for (const link of [href, src, action]) if (typeof link === 'string' && !isHint(element)) links.push(link);
    if (name === 'robots' && String(content).includes('noindex')) isUnlisted = true;
  });
  return { path, title: titleOf(tree), ids, links, isUnlisted };
}

/** `<link rel="canonical">` and its like name the published site, which is not the one at hand. */
function isHint(element: Element): boolean {
  const relation = element.properties['rel'];
  return element.tagName === 'link' && Array.isArray(relation) && relation.includes('canonical');
}

function titleOf(tree: Root): string {
  let title = '';
  visit(tree, 'element', (element) => {
    const [child] = element.children;
    if (element.tagName === 'title' && title === '' && child?.type === 'text') title = child.value;
  });
  return title;
}
