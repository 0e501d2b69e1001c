import type { PdfLine } from './pdf-lines.ts';

/**
 * Drops what stands at the top or foot of every page: running heads, which repeat but for their digits or are set much smaller than
 * the text, and page numbers.
 */
export function dropRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set([...edgeLines(page)].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  const size = medianSize(pages.flat());
  return pages.map((page) => {
    const edges = edgeLines(page);
    const isHead = (line: PdfLine): boolean =>
      PAGE_NUMBER.test(textOf(line)) || (seen.get(keyOf(line)) ?? 0) >= often || isSmall(line, size);
    return page.filter((line) => !edges.has(line) || !isHead(line));
  });
}

/** A note below the text is small too, but it is longer or begins with 注. */
function isSmall(line: PdfLine, size: number): boolean {
  const text = textOf(line);
  return line.size < size * 0.8 && text.length < 40 && !/^(?:注|[①-⑳[*※])|[。；]$/.test(text);
}

function medianSize(lines: readonly PdfLine[]): number {
  const sizes = lines.map((line) => line.size).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** The two highest and the two lowest lines of a page. */
function edgeLines(page: readonly PdfLine[]): Set<PdfLine> {
  const sorted = [...page].sort((one, other) => other.y - one.y);
  return new Set([...sorted.slice(0, 2), ...sorted.slice(-2)]);
}

/** Words and rough place of a line: 第3页 and 第4页 are the same, a heading that is repeated in the text is not. */
function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 12)} ${textOf(line).replaceAll(/\d+/g, '#')}`;
}

function textOf(line: PdfLine): string {
  return line.cells
    .map((cell) => cell.text)
    .join('')
    .replaceAll(/\s+/g, '');
}

// — 3 — · -3- · 第3页 · 第3页共12页 · 3/12
const PAGE_NUMBER = /^[-—–－―·.]*第?\d{1,4}页?(?:[/／,，]?共?\d{1,4}页?)?[-—–－―·.]*$/;
