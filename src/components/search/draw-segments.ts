import type { Segment } from '../../search/show/segments.ts';

/** Text with what was sought in `<mark>`, as nodes. */
export function drawSegments(segments: readonly Segment[]): DocumentFragment {
  const drawn = document.createDocumentFragment();
  for (const { text, isMarked } of segments) {
    if (!isMarked) {
      drawn.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    drawn.append(mark);
  }
  return drawn;
}
