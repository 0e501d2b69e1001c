/** A sentence to be read aloud, with where it stands. */
export interface SpokenSentence {
  readonly text: string;
  readonly range: Range;
}

// Up to and with its end and the closing marks behind it: 他说：“行。”
const sentence = /[^。！？；!?]+[。！？；!?]*[”’）〕」』]*/g;
const leaves = 'h2, h3, h4, h5, p, li, td, th, dt, dd';
const unspoken = '.side-note, .no-print, [hidden]';

/** The sentences of a part of the page in their order, heading by heading and paragraph by paragraph; notes are left out. */
export function spokenSentences(part: Element): readonly SpokenSentence[] {
  const blocks = [...part.querySelectorAll(leaves)].filter((block) => block.querySelector(leaves) === null);
  return blocks.flatMap(sentencesOf);
}

function sentencesOf(block: Element): readonly SpokenSentence[] {
  const pieces = textNodes(block);
  const text = pieces.map(({ data }) => data).join('');
  return [...text.matchAll(sentence)].flatMap(({ 0: words, index }) => {
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const range = document.createRange();
    const start = placeOf(pieces, index);
    const end = placeOf(pieces, index + words.length);
    if (start === undefined || end === undefined) return [];
    range.setStart(...start);
    range.setEnd(...end);
    return [{ text: words.trim(), range }];
  });
}

function textNodes(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.parentElement?.closest(unspoken) === null) nodes.push(node);
  }
  return nodes;
}

function placeOf(nodes: readonly Text[], at: number): readonly [node: Text, offset: number] | undefined {
  let before = 0;
  for (const node of nodes) {
    if (at <= before + node.length) return [node, at - before];
    before += node.length;
  }
  return undefined;
}
