import type { Heading, Paragraph, ParagraphData } from 'mdast';

/** A paragraph of plain text; `data` says how it was printed. */
export function textParagraph(value: string, data: ParagraphData, position?: Paragraph['position']): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }], data, ...(position && { position }) };
}

/** A heading of plain text. */
export function textHeading(value: string, depth: Heading['depth'], position?: Heading['position']): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }], ...(position && { position }) };
}
