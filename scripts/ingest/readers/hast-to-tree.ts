import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { unwrapLayoutTables } from './unwrap-layout-tables.ts';

/**
 * Turns an HTML tree, or one element of it, into mdast. Pictures are left out, bold by style is bold, and a line end of the
 * source between two Chinese characters is no blank.
 */
export function hastToTree(tree: HastRoot | Element): Root {
  const children = tree.type === 'root' ? tree.children : [tree];
  const content = unwrapLayoutTables({ type: 'root', children });
  const result = toMdast(prepared(content), { quotes: ['“”', '‘’'], handlers: { img: () => undefined } });
  return result.type === 'root' ? result : { type: 'root', children: [] };
}

function prepared(tree: HastRoot): HastRoot {
  return { ...tree, children: tree.children.map((node) => (node.type === 'element' ? preparedElement(node) : node)) };
}

function preparedElement(element: Element): Element {
  const children = element.children.map((node): ElementContent => {
    if (node.type === 'text') return { ...node, value: node.value.replaceAll(LINE_END, '') };
    return node.type === 'element' ? preparedElement(node) : node;
  });
  // WeChat and pages pasted from Word set bold as <span style="font-weight: bold">.
  const isBold = element.tagName === 'span' && BOLD.test(String(element.properties.style ?? ''));
  return isBold ? { ...element, tagName: 'strong', children } : { ...element, children };
}

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const LINE_END = /(?<=[\p{Script=Han}，。、；：！？”’）》])[ \t]*\r?\n\s*(?=[\p{Script=Han}“‘（《])/gu;
