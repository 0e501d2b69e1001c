const runLength = 8;

/** Every how many runs of characters one is kept, at most: a text of 3,000 characters gives about 90 marks. */
const sparsest = 32;
const densest = 4;
/** Shorter texts are sketched more densely, so that there are about so many marks to compare. */
const wantedMarks = 90;

/**
 * A sketch of a text by which copies and longer versions of it are recognised (see `open-likeness-index.ts`) without the text:
 * of all runs of eight characters the marks that a power of two divides, sorted. White space, punctuation and the width of
 * characters do not count.
 */
export function sketchText(text: string): readonly string[] {
  const letters = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const sparseness = sparsenessFor(letters.length);
  const marks = new Set<number>();
  for (let at = 0; at + runLength <= letters.length; at += 1) {
    const mark = markOfRun(letters, at);
    if (mark % sparseness === 0) marks.add(mark);
  }
  return [...marks].map((mark) => mark.toString(16).padStart(8, '0')).sort();
}

function sparsenessFor(length: number): number {
  let sparseness = sparsest;
  while (sparseness > densest && length / sparseness < wantedMarks) sparseness /= 2;
  return sparseness;
}

/** FNV-1a over the code units of the run, with the last steps of MurmurHash3, for FNV's low bits are not even. */
function markOfRun(letters: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + runLength; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
