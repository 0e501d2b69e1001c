import type { Element, ElementContent, Root, RootContent } from 'hast';
import { proseLength } from './prose-length.ts';

/**
 * Drops what a reader of the page does not see or does not read as text: scripts, styles, forms, hidden elements, comments,
 * share bars, side bars, footers. A block with much prose stays, whatever its class says.
 */
export function cleanHast(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(cleanNode) };
}

function cleanNode<Node extends RootContent>(node: Node): Node[] {
  if (node.type === 'text' || node.type === 'doctype') return [node];
  if (node.type !== 'element' || isDropped(node)) return [];
  const children = node.children.flatMap((child): ElementContent[] => cleanNode(child));
  return [{ ...node, children }];
}

function isDropped(element: Element): boolean {
  if (DROPPED.has(element.tagName)) return true;
  if (isHidden(element)) return !isKnownContent(element);
  return FURNITURE.test(namesOf(element)) && proseLength(element) < 200;
}

function isHidden({ properties }: Element): boolean {
  if (properties.hidden !== undefined && properties.hidden !== false) return true;
  if (properties.ariaHidden === 'true') return true;
  return HIDDEN_STYLE.test(String(properties.style ?? ''));
}

/** WeChat sends its text hidden and shows it by script. */
function isKnownContent({ properties }: Element): boolean {
  return properties.id === 'js_content' || properties.id === 'img-content' || properties.id === 'page-content';
}

/** Class names and id as one line of words: `bdsharebuttonbox right-nav`. */
function namesOf({ properties }: Element): string {
  const { className, id } = properties;
  return [Array.isArray(className) ? className.join(' ') : '', String(id ?? '')].join(' ');
}

const DROPPED = new Set(
  'script style noscript template iframe frame object embed applet svg math canvas audio video form input button select textarea option dialog link meta nav footer aside head'.split(
    ' ',
  ),
);
// display:none · visibility: hidden · font-size:0; but not display:nonsense-less text
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$)/i;
// bdsharebuttonbox · share_bar · foot-nav · related-news · qr_code · print-btn
const FURNITURE =
  /(?:^|[\s_-])(?:bdshare\w*|jiathis\w*|share\w*|foot\w*|copyright|nav\w*|menu\w*|pager|pagination|related\w*|xgxw|recommend\w*|comment\w*|qr_?code\w*|ewm|side_?bar|tool_?bar|print[_-]?(?:btn|button|bar)?|advert\w*|ad-?box|friend-?link\w*|zoom-?tool\w*)(?:$|[\s_-])/i;
