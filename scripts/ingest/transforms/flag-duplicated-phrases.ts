import { toString as textOf } from 'mdast-util-to-string';
import { reportFinding } from './report-finding.ts';
import type { Transform } from './transform.ts';

/** Tells the editor where the source says the same words twice running: 出庭应诉率出庭应诉率. The text stays as it is. */
export const flagDuplicatedPhrases: Transform = (tree, file) => {
  for (const node of tree.children) {
    const quote = node.type === 'paragraph' ? duplicatedPhrase(textOf(node)) : undefined;
    if (quote === undefined) continue;
    reportFinding(file, {
      type: 'duplicated-phrase',
      severity: 'note',
      description: `“${quote.slice(0, quote.length / 2)}”连着出现了两遍，可能是原文笔误。正文照原样刊出。`,
      quote,
    });
  }
  return tree;
};

/** The longest run of four to thirty Chinese characters that is followed by itself. For each length one pass over the text. */
function duplicatedPhrase(text: string): string | undefined {
  for (let length = 30; length >= 4; length -= 1) {
    let same = 0;
    for (let index = length; index < text.length; index += 1) {
      same = text[index] === text[index - length] ? same + 1 : 0;
      if (same < length) continue;
      const quote = text.slice(index + 1 - 2 * length, index + 1);
      if (/^\p{Script=Han}+$/u.test(quote)) return quote;
    }
  }
  return undefined;
}
