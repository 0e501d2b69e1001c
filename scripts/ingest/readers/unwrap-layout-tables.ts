import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Replaces every table that only lays out the page (one column, nested tables, cells of running text) by its cells' content. */
export function unwrapLayoutTables(tree: Root): Root {
  return {
    ...tree,
    children: tree.children.flatMap((node): RootContent[] => (node.type === 'element' ? unwrapElement(node) : [node])),
  };
}

function unwrapElement(element: Element): Element[] {
  const children = element.children.flatMap((node): ElementContent[] =>
    node.type === 'element' ? unwrapElement(node) : [node],
  );
  if (element.tagName === 'table' && isLayout(element)) {
    return cellsOf(element).map((cell) => ({
      type: 'element',
      tagName: 'div',
      properties: {},
      children: unwrapAll(cell),
    }));
  }
  return [{ ...element, children }];
}

function unwrapAll(cell: Element): ElementContent[] {
  return cell.children.flatMap((node): ElementContent[] => (node.type === 'element' ? unwrapElement(node) : [node]));
}

function isLayout(table: Element): boolean {
  const rows = partsOf(table, 'tr');
  const widest = Math.max(0, ...rows.map((row) => partsOf(row, 'td', 'th').length));
  const cells = cellsOf(table);
  return widest < 2 || cells.some((cell) => hasTable(cell) || textLength(cell) > 400);
}

function cellsOf(table: Element): Element[] {
  return partsOf(table, 'tr').flatMap((row) => partsOf(row, 'td', 'th'));
}

/** The nearest descendants of these names, not looked for inside nested tables. */
function partsOf(parent: Element, ...names: readonly string[]): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (names.includes(child.tagName)) return [child];
    return child.tagName === 'table' ? [] : partsOf(child, ...names);
  });
}

function hasTable(element: Element): boolean {
  return partsOf(element, 'table').length > 0;
}

function textLength(node: ElementContent): number {
  if (node.type === 'text') return node.value.trim().length;
  return node.type === 'element' ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}
