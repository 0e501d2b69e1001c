import type { Heading, Paragraph, Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { textHeading, textParagraph } from './text-block.ts';

/** Applies a repair of text to every heading, paragraph and cell of a flat tree; blocks that are left empty go. */
export function mapText(tree: Root, repair: (text: string) => string): Root {
  return { ...tree, children: tree.children.flatMap((node) => mapBlock(node, repair)) };
}

function mapBlock(node: RootContent, repair: (text: string) => string): (Heading | Paragraph | Table)[] {
  if (node.type === 'table') return [mapTable(node, repair)];
  if (node.type !== 'heading' && node.type !== 'paragraph') return [];
  const value = repair(textOf(node));
  if (value === '') return [];
  if (node.type === 'heading') return [textHeading(value, node.depth, node.position)];
  const { boldLead, ...data } = node.data ?? {};
  const lead = boldLead === undefined ? '' : repair(boldLead);
  return [
    textParagraph(value, { ...data, ...(lead !== '' && value.startsWith(lead) && { boldLead: lead }) }, node.position),
  ];
}

function mapTable(table: Table, repair: (text: string) => string): Table {
  return {
    ...table,
    children: table.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => {
        const value = repair(textOf(cell));
        return { ...cell, children: value === '' ? [] : [{ type: 'text', value }] };
      }),
    })),
  };
}
