import type { PdfCell, PdfLine } from './pdf-lines.ts';

/** A table in the lines of a PDF: its rows, and how many lines it takes up. */
export interface PdfTableFound {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number;
}

/**
 * The table that begins with a line: at least three lines of two cells, or two of more, whose cells stand below one another. Lines of
 * fewer cells between and below them, each within one column, are the wrapped ends of cells. Undefined for running text.
 */
export function findPdfTable(lines: readonly PdfLine[], index: number): PdfTableFound | undefined {
  const head = headOf(lines[index], lines[index + 1]);
  const width = head?.cells.length ?? 0;
  if (head === undefined || width < 2) return undefined;
  const spans: Span[] = head.cells.map(({ left, right }) => ({ left, right }));
  const pieces: Piece[] = [];
  let full = 0;
  let end = index;
  for (let next = index; next < lines.length; next += 1) {
    const line = next === index ? head : lines[next];
    const places = line === undefined ? undefined : placesOf(line, spans);
    if (line === undefined || places === undefined || line.page !== head.page) break;
    pieces.push(
      ...line.cells.map((cell, place) => ({
        ...cell,
        y: line.y,
        size: line.size,
        column: places[place] ?? 0,
        line: next,
      })),
    );
    if (line.cells.length === width) full += 1;
    // Below the last line of several cells only the wrapped end of a later column still belongs to the table.
    if (line.cells.length > 1 || places[0] !== 0) end = next + 1;
  }
  if (full < (width > 2 ? 2 : 3)) return undefined;
  const own = pieces.filter(({ line }) => line < end);
  return { rows: rowsOf(own, width), lines: end - index };
}

/** The words of a table's head may stand so close that they were taken for one cell; the row below tells how many there are. */
function headOf(line: PdfLine | undefined, below: PdfLine | undefined): PdfLine | undefined {
  if (line === undefined || below === undefined || line.cells.length >= below.cells.length) return line;
  const cells = line.cells.flatMap(wordsOf);
  return cells.length === below.cells.length ? { ...line, cells } : line;
}

/** The words of a cell, placed by their share of its length. */
function wordsOf({ text, left, right }: PdfCell): readonly PdfCell[] {
  const scale = (right - left) / Math.max(1, text.length);
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    left: left + index * scale,
    right: left + (index + word.length) * scale,
  }));
}

interface Span {
  left: number;
  right: number;
}

interface Piece extends PdfCell {
  readonly y: number;
  readonly size: number;
  readonly column: number;
  readonly line: number;
}

/** The columns of a line's cells, which widen to hold them; undefined where one reaches across columns. */
function placesOf(line: PdfLine, spans: Span[]): readonly number[] | undefined {
  const isFull = line.cells.length === spans.length;
  const places = line.cells.map((cell, place) => (isFull ? place : columnOf(cell, spans)));
  const areOrdered = places.every((place, index) => place > (places[index - 1] ?? -1));
  const fit = line.cells.every((cell, index) => fits(cell, places[index] ?? -1, spans));
  if (!areOrdered || !fit) return undefined;
  line.cells.forEach((cell, index) => {
    const span = spans[places[index] ?? 0];
    if (span === undefined) return;
    span.left = Math.min(span.left, cell.left);
    span.right = Math.max(span.right, cell.right);
  });
  return places;
}

/** Neither neighbour is touched. */
function fits(cell: PdfCell, place: number, spans: readonly Span[]): boolean {
  const [before, after] = [spans[place - 1], spans[place + 1]];
  return place >= 0 && cell.left > (before?.right ?? -Infinity) && cell.right < (after?.left ?? Infinity);
}

/** The column that a cell stands in, or the nearest one that it may stand in; -1 for none. */
function columnOf(cell: PdfCell, spans: readonly Span[]): number {
  const centre = (cell.left + cell.right) / 2;
  const near = spans
    .map((span, place) => ({ place, distance: Math.abs((span.left + span.right) / 2 - centre) }))
    .filter(({ place }) => fits(cell, place, spans))
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.place ?? -1;
}

/** Rows by height: the lines of one cell stand closer than those of two, and the cells of a row beside one another. */
function rowsOf(pieces: readonly Piece[], width: number): readonly (readonly string[])[] {
  const cells = Array.from({ length: width }, (_, column) =>
    cellsOf(
      pieces.filter((piece) => piece.column === column),
      closest(pieces),
    ),
  );
  const ranges = cells
    .flat()
    .toSorted((one, other) => other.top - one.top)
    .reduce<{ top: number; bottom: number }[]>((rows, { top, bottom }) => {
      const last = rows.at(-1);
      if (last !== undefined && top >= last.bottom) last.bottom = Math.min(last.bottom, bottom);
      else rows.push({ top, bottom });
      return rows;
    }, []);
  return ranges.map((range) =>
    cells.map((column) =>
      column
        .filter(({ top }) => top <= range.top && top >= range.bottom)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

/** How far apart two lines of one column stand at least; none wraps where every line has all its cells. */
function closest(pieces: readonly Piece[]): number {
  const lines = Map.groupBy(pieces, ({ line }) => line);
  const sizes = [...lines.values()].map((line) => line.length);
  if (sizes.every((size) => size === Math.max(...sizes))) return 0;
  const gaps = [...Map.groupBy(pieces, ({ column }) => column).values()].flatMap((column) => {
    const ys = column.map(({ y }) => y).sort((one, other) => other - one);
    return ys.slice(1).map((y, index) => (ys[index] ?? y) - y);
  });
  return Math.min(...gaps.filter((gap) => gap > 1));
}

function cellsOf(pieces: readonly Piece[], gap: number): readonly { text: string; top: number; bottom: number }[] {
  const cells: { text: string; top: number; bottom: number }[] = [];
  let lowest = Infinity;
  for (const { text, y, size } of pieces.toSorted((one, other) => other.y - one.y)) {
    const last = cells.at(-1);
    if (last !== undefined && lowest - y <= gap * 1.15) {
      last.text += text;
      last.bottom = y - size * 0.4;
    } else cells.push({ text, top: y + size * 0.4, bottom: y - size * 0.4 });
    lowest = y;
  }
  return cells;
}
