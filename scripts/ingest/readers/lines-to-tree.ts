import type { Paragraph, Root } from 'mdast';

/**
 * Makes a paragraph of every line that is not blank. Lines keep their number, whether they are indented, and whether they stand
 * directly beneath another: that is how two-line headings and hard-wrapped paragraphs are told later.
 */
export function linesToTree(text: string): Root {
  const children: Paragraph[] = [];
  let isAfterBlank = true;
  text.split(LINE_END).forEach((line, index) => {
    const value = line.trim();
    if (value !== '') {
      const data = { isTight: !isAfterBlank, isIndented: INDENT.test(line) };
      children.push({
        type: 'paragraph',
        children: [{ type: 'text', value }],
        data,
        position: lineAt(index + 1, line),
      });
    }
    isAfterBlank = value === '';
  });
  return { type: 'root', children };
}

function lineAt(line: number, text: string): NonNullable<Paragraph['position']> {
  return { start: { line, column: 1 }, end: { line, column: text.length + 1 } };
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const INDENT = /^(?:\u3000| {2}|\t|\u00A0{2})/;
