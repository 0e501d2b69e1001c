import type { Match } from './find-matches.ts';

/** A piece of shown text; marked where it is what was sought. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts `text` from `start` to `end` into pieces with and without marks. Matches are in order; those outside are left out. */
export function toSegments(text: string, matches: readonly Match[], start = 0, end = text.length): readonly Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const match of mergeMatches(matches)) {
    if (match.start < at || match.end > end) continue;
    if (match.start > at) segments.push({ text: text.slice(at, match.start), isMarked: false });
    segments.push({ text: text.slice(match.start, match.end), isMarked: true });
    at = match.end;
  }
  if (at < end) segments.push({ text: text.slice(at, end), isMarked: false });
  return segments;
}

/** Matches of several terms, in order, those that touch as one. */
export function mergeMatches(matches: readonly Match[]): readonly Match[] {
  const merged: Match[] = [];
  for (const match of [...matches].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last !== undefined && match.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, match.end) };
    } else merged.push(match);
  }
  return merged;
}
