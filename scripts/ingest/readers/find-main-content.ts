import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { proseLength } from './prose-length.ts';

/**
 * The element that holds the article: a container that publishers are known to use, if it holds most of the prose of its page,
 * else the smallest one that does. Undefined for a page with hardly any prose.
 */
export function findMainContent(tree: Root): Element | undefined {
  const all = proseLength(tree);
  if (all < 20) return undefined;
  const known = selectAll(KNOWN, tree)
    .map((element) => ({ element, length: proseLength(element) }))
    .filter(({ length }) => length > all / 2)
    .at(-1);
  return known?.element ?? smallestHolder(tree, all);
}

/** Goes down as long as one child holds at least four fifths of the prose; a paragraph is too small to be an article's body. */
function smallestHolder(tree: Root, all: number): Element | undefined {
  let holder: Element | undefined;
  let next = heaviestChild(tree);
  while (next !== undefined && next.length >= all * 0.8 && !INLINE.has(next.element.tagName)) {
    // Rows mean nothing without their table, so the holder is a table or a cell.
    if (!TABLE_PARTS.has(next.element.tagName)) holder = next.element;
    next = heaviestChild(next.element);
  }
  return holder;
}

function heaviestChild(parent: Element | Root): { element: Element; length: number } | undefined {
  let heaviest: { element: Element; length: number } | undefined;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const length = proseLength(child);
    if (length > (heaviest?.length ?? 0)) heaviest = { element: child, length };
  }
  return heaviest;
}

// WeChat, gov.cn, TRS, 大汉, 方正 and common templates; the innermost that holds enough is taken.
const KNOWN =
  '#js_content, #UCAP-CONTENT, #ozoom, founder-content, .TRS_Editor, .trs_editor_view, #zoom, #Zoom, #zoomcon, #artibody, #articleContent, .article-content, .article_content, .articleContent, .news_content, .news-content, .xxgk_content, .content_txt, .pages_content, .entry-content, article';
const TABLE_PARTS = new Set(['tbody', 'thead', 'tfoot', 'tr']);
const INLINE = new Set(['p', 'span', 'font', 'b', 'strong', 'em', 'i', 'u', 'li', 'ul', 'ol', 'blockquote']);
