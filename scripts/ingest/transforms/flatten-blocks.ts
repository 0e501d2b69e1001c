import type { Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { printedLines } from './printed-lines.ts';
import { textHeading, textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Reduces a tree to headings, paragraphs and tables, each of plain text: a printed line is a paragraph, an item of a list too.
 * That a line is bold, or begins bold, stays in its `data`. All transforms after this one see nothing else.
 */
export const flattenBlocks: Transform = (tree) => ({ type: 'root', children: tree.children.flatMap(flatten) });

function flatten(node: RootContent): (Heading | Paragraph | Table)[] {
  switch (node.type) {
    case 'heading':
      return flattenHeading(node);
    case 'paragraph':
      return linesOf(node);
    case 'list':
      return flattenList(node);
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(flatten);
    case 'code':
      return node.value.split('\n').flatMap((line) => (line.trim() === '' ? [] : [textParagraph(line.trim(), {})]));
    case 'table':
      return flattenTable(node);
    case 'text':
      return node.value.trim() === '' ? [] : [textParagraph(node.value.trim(), {})];
    default:
      return [];
  }
}

/** Whoever sets a whole paragraph as a heading means its look. */
function flattenHeading(node: Heading): (Heading | Paragraph)[] {
  const value = printedLines(node.children)
    .map((line) => line.text)
    .join(' ');
  if (value === '') return [];
  return value.length > 80
    ? [textParagraph(value, { isBold: true }, node.position)]
    : [textHeading(value, node.depth, node.position)];
}

function linesOf(node: Paragraph): Paragraph[] {
  return printedLines(node.children).map((line, index) => {
    const data = {
      isTight: index > 0 ? !line.isAfterBlank : (node.data?.isTight ?? false),
      isIndented: node.data?.isIndented ?? line.isIndented,
      isBold: node.data?.isBold === true || line.isBold,
      ...(line.boldLead !== undefined && { boldLead: line.boldLead }),
    };
    return textParagraph(line.text, data, node.position);
  });
}

/** A counted list keeps its numbers, for a report's headings are known by them. */
function flattenList(list: List): (Heading | Paragraph | Table)[] {
  return list.children.flatMap((item, index) => {
    const blocks = item.children.flatMap(flatten);
    const [first, ...rest] = blocks;
    if (list.ordered !== true || first?.type !== 'paragraph') return blocks;
    const number = `${(list.start ?? 1) + index}. `;
    const lead = first.data?.boldLead;
    const data = { ...first.data, ...(lead !== undefined && { boldLead: number + lead }) };
    return [textParagraph(number + textOf(first), data, first.position), ...rest];
  });
}

/** Rows without text go: converters add one above a table that has no head. */
function flattenTable(table: Table): Table[] {
  const rows = table.children
    .map((row) => row.children.map((cell) => cellText(cell.children)))
    .filter((cells) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      align: [],
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((value) => ({
          type: 'tableCell',
          children: value === '' ? [] : [{ type: 'text', value }],
        })),
      })),
      ...(table.position && { position: table.position }),
    },
  ];
}

function cellText(children: readonly PhrasingContent[]): string {
  return printedLines(children)
    .map((line) => line.text)
    .join(' ');
}
