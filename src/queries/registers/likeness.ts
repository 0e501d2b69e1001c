const marks = /[\s\p{P}\p{S}]/gu;
// Words with which any claim and any plan begins: they say nothing of the thing.
const plainWords = /成立|建立|设立|出台|发布|印发|制定|编制|推动|推进|开展|实施|工作|全面|进一步|继续/g;

/** The pairs of neighbouring characters of a text, without marks and without the words that any plan has; each once. */
export function characterPairs(text: string): ReadonlySet<string> {
  const plain = text.replace(marks, '').replace(plainWords, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)));
}

/** Which share of the pairs of `part` stand in `whole`: 1 where the whole holds all its words, 0 for a part of under three pairs. */
export function shareOfPairs(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size < 3) return 0;
  return [...part].filter((pair) => whole.has(pair)).length / part.size;
}
