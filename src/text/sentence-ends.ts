// The end of a sentence with the closing marks that follow it: the “。”” of “他说：‘好。’”
const end = /[。！？!?]+[”’」』）)】]*/g;

/** The offsets at which the sentences of a paragraph end; the last is the paragraph's own end. */
export function sentenceEnds(text: string): readonly number[] {
  const ends = [...text.matchAll(end)].map((match) => match.index + match[0].length);
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}
