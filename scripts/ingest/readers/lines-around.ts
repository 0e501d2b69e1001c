import type { Element, Nodes, Root } from 'hast';

/** The text lines of a page that stand before an element, nearest last, and after it, nearest first. */
export function linesAround(tree: Root, main: Element): { before: readonly string[]; after: readonly string[] } {
  const pieces = [...piecesOf(tree, main)];
  const split = pieces.indexOf(MAIN);
  return {
    before: linesOf(pieces.slice(0, split)).slice(-40),
    after: linesOf(pieces.slice(split + 1)).slice(0, 30),
  };
}

const LINE_END = '\n';
const MAIN = '\0';
// Between cells, where a label may have no colon: 发文机关 | 云州市司法局
const CELL_END = ' | ';

function* piecesOf(node: Nodes, main: Element): Generator<string> {
  if (node === main) {
    yield MAIN;
    return;
  }
  if (node.type === 'text') yield node.value.replaceAll(/\s+/g, ' ');
  if (node.type !== 'root' && node.type !== 'element') return;
  const end = node.type === 'element' ? endOf(node) : '';
  if (end === LINE_END) yield end;
  for (const child of node.children) yield* piecesOf(child, main);
  if (end !== '') yield end;
}

function endOf({ tagName }: Element): string {
  if (tagName === 'td' || tagName === 'th') return CELL_END;
  return BLOCKS.has(tagName) ? LINE_END : '';
}

function linesOf(pieces: readonly string[]): string[] {
  return pieces
    .join('')
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

// A row of a table is a line: 索引号 and its value stand in neighbouring cells.
const BLOCKS = new Set(
  'address article blockquote body br dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table title tr ul'.split(
    ' ',
  ),
);
