import type { Heading, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** What the text of a case is made of: headings of three levels, paragraphs and tables of plain text. */
export type PlainBlock = Heading | Paragraph | Table;

/**
 * Reduces a document to the plain blocks of a case. Text stays to the letter; what surrounds it goes: links, images, raw HTML
 * and code that a page could run, and bold type, which carries no data here and which CommonMark cannot write next to
 * Chinese punctuation (`**“…”**字` is not bold). Each item of a list becomes
 * a paragraph; the importer has written out its number before.
 */
export function plainBody(nodes: readonly RootContent[]): PlainBlock[] {
  return nodes.flatMap((node) => plainBlocks(node));
}

function plainBlocks(node: RootContent): PlainBlock[] {
  switch (node.type) {
    case 'heading':
      return isBlank(node) ? [] : [{ type: 'heading', depth: headingDepth(node.depth), children: plainText(node) }];
    case 'paragraph':
      return isBlank(node) ? [] : [{ type: 'paragraph', children: plainText(node) }];
    case 'table':
      return textOf(node).trim() === '' ? [] : [plainTable(node)];
    case 'list':
      return node.children.flatMap((item) => plainBody(item.children));
    case 'blockquote':
    case 'footnoteDefinition':
    case 'mdxJsxFlowElement':
      return plainBody(node.children);
    case 'code':
      return node.value.trim() === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }];
    default:
      return [];
  }
}

/** Pages have the case's title as their first heading, so the text's headings lie between 2 and 4. */
function headingDepth(depth: number): 2 | 3 | 4 {
  if (depth <= 2) return 2;
  return depth === 3 ? 3 : 4;
}

function plainTable(table: Table): Table {
  return {
    type: 'table',
    align: [],
    children: table.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: cellText(cell) })),
    })),
  };
}

/** A cell is one line, without blanks at its ends. */
function cellText(cell: TableCell): PhrasingContent[] {
  const value = cell.children
    .map(phrasingText)
    .join('')
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
  return value === '' ? [] : [{ type: 'text', value }];
}

function plainText(node: { children: readonly PhrasingContent[] }): PhrasingContent[] {
  const value = node.children.map(phrasingText).join('');
  return value === '' ? [] : [{ type: 'text', value }];
}

function phrasingText(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (wordless.has(node.type)) return '';
  return 'children' in node ? node.children.map(phrasingText).join('') : textOf(node);
}

const wordless = new Set(['html', 'image', 'imageReference', 'footnoteReference', 'mdxTextExpression']);

function isBlank(node: Heading | Paragraph): boolean {
  return node.children.map(phrasingText).join('').trim() === '';
}
