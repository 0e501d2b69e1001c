import type { Nodes } from 'hast';

/**
 * How many characters of running text an element holds: those of text nodes that punctuate or are long, outside links. Menus,
 * lists of headlines and labels count nothing.
 */
export function proseLength(node: Nodes): number {
  if (node.type === 'text') return isProse(node.value) ? node.value.replaceAll(/\s+/g, '').length : 0;
  if (node.type === 'element' && node.tagName === 'a') return 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + proseLength(child), 0) : 0;
}

function isProse(text: string): boolean {
  return /[，。；,;]/.test(text) || text.length > 30;
}
