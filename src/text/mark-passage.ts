import type { Part, Piece, Sentence } from './case-text.ts';
import { type PlannedMark, planMarks, type Span } from './plan-marks.ts';
import type { Run } from './raw-block.ts';
import { sentenceEnds } from './sentence-ends.ts';

/**
 * Cuts a passage into sentences and sets the marks of their quotes. Sentences that a quote joins stay one. `firstNumber` is the
 * number of the first sentence in the whole text.
 */
export function markPassage(runs: readonly Run[], quotes: readonly Span[], firstNumber: number): readonly Sentence[] {
  const text = runs.map((run) => run.text).join('');
  const ends = sentenceEnds(text).filter((end) => !quotes.some((span) => span.start < end && end < span.end));
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const marks = planMarks(quotes.filter((span) => start <= span.start && span.end <= end));
    return {
      id: `s-${firstNumber + index}`,
      entityIds: marks.map(({ id }) => id),
      parts: nest(start, end, marks, (from, to) => piecesOf(runs, marks, from, to)),
    };
  });
}

type CutPieces = (from: number, to: number) => readonly Piece[];

function nest(from: number, to: number, marks: readonly PlannedMark[], pieces: CutPieces): readonly Part[] {
  const [mark, ...others] = marks;
  if (mark === undefined) return pieces(from, to);
  const { id, start, markEnd, cut } = mark;
  const inner = others.filter((other) => other.start < markEnd);
  const later = others.filter((other) => other.start >= markEnd);
  return [
    ...pieces(from, start),
    { kind: 'mark', id, cut, parts: nest(start, markEnd, inner, pieces) },
    ...nest(markEnd, to, later, pieces),
  ];
}

function piecesOf(runs: readonly Run[], marks: readonly PlannedMark[], start: number, end: number): readonly Piece[] {
  const cuts = new Set(marks.flatMap((mark) => [mark.start, mark.end]));
  const pieces: Piece[] = [];
  let runStart = 0;
  for (const run of runs) {
    const runEnd = runStart + run.text.length;
    const from = Math.max(runStart, start);
    const to = Math.min(runEnd, end);
    const inner = [...cuts].filter((cut) => from < cut && cut < to).sort((one, other) => one - other);
    for (const [index, pieceStart] of [from, ...inner].entries()) {
      const pieceEnd = inner[index] ?? to;
      if (pieceStart >= pieceEnd) continue;
      pieces.push({
        kind: 'piece',
        text: run.text.slice(pieceStart - runStart, pieceEnd - runStart),
        restOf: marks.flatMap(({ id, cut, markEnd, end: quoteEnd }) =>
          cut !== undefined && markEnd <= pieceStart && pieceEnd <= quoteEnd ? [{ id, cut }] : [],
        ),
        ending: marks.filter((mark) => mark.end === pieceEnd).map((mark) => mark.id),
        wrappers: run.wrappers,
      });
    }
    runStart = runEnd;
  }
  return pieces;
}
