import { spansOf } from '../text/spans-of.ts';
import type { Figure } from './figures.ts';

/** A figure with the words around it, within its clause and apart from those of the figures beside it. */
export interface Frame {
  readonly figure: Figure;
  /** The clause that holds the figure, between commas, semicolons or stops: offsets in the sentence. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** The words before the figure, back to the clause's beginning or the figure before it. */
  readonly left: string;
  /** The words after it, up to a pause, the clause's end or the next figure. */
  readonly right: string;
  /** The words after it up to the clause's end, pauses passed over; empty where another figure follows in the clause. */
  readonly rest: string;
  /** The clause before the figure's own, where it holds no figure: what 达到487件 is said of. */
  readonly clauseBefore: string;
  /** The figure stands in brackets: 办结36件(含上年结转4件). */
  readonly isAside: boolean;
  /** Whether nothing stands between the figure before and this one: 700余场20000余人次. */
  readonly isAdjacent: boolean;
  /** Whether only a pause mark or 和 stands between the figure before and this one's words: …6家、鉴定人员139名. */
  readonly isListed: boolean;
}

/** The frames of the figures of a sentence, both given as plain text. Figures that were set aside are words like others. */
export function frames(plain: string, found: readonly Figure[]): readonly Frame[] {
  if (found.length === 0) return [];
  const breaks = breaksOf(plain);
  const brackets = spansOf(plain, 'brackets');
  return found.map((figure, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    const clauseStart = Math.max(0, ...breaks.clause.filter((at) => at < figure.start).map((at) => at + 1));
    const clauseEnd = Math.min(plain.length, ...breaks.clause.filter((at) => at >= figure.end));
    const sameClause = before !== undefined && before.end > clauseStart;
    const between = sameClause ? plain.slice(before.end, figure.start) : undefined;
    const pause = Math.min(clauseEnd, ...breaks.pause.filter((at) => at >= figure.end));
    return {
      figure,
      clauseStart,
      clauseEnd,
      left: (between ?? plain.slice(clauseStart, figure.start)).trim(),
      right: plain.slice(figure.end, Math.min(pause, after?.start ?? pause)).trim(),
      rest: after !== undefined && after.start < clauseEnd ? '' : plain.slice(figure.end, clauseEnd),
      isAside: brackets.some(({ start, end }) => start < figure.start && figure.end <= end),
      clauseBefore: clauseBefore(plain, clauseStart, found),
      isAdjacent: between?.trim() === '',
      isListed: between !== undefined && /^\s?(?:、|和|及|与|以及)|(?:、|和|及|与|以及)\s?$/.test(between),
    };
  });
}

function clauseBefore(plain: string, clauseStart: number, found: readonly Figure[]): string {
  const end = Math.max(0, clauseStart - 1);
  const start = Math.max(...[...',;:。'].map((mark) => plain.lastIndexOf(mark, end - 1))) + 1;
  return found.some((figure) => figure.start >= start && figure.start < end) ? '' : plain.slice(start, end).trim();
}

interface Breaks {
  readonly clause: readonly number[];
  readonly pause: readonly number[];
}

/** Where clauses and the members of a list end, outside quoted names, titles and numbers; a bracket opens a clause of its own. */
function breaksOf(plain: string): Breaks {
  const covered = [
    ...spansOf(plain, 'titles'),
    ...spansOf(plain, 'quotes').filter(({ inner }) => !/[,。;]/.test(inner)),
  ];
  const brackets = spansOf(plain, 'brackets');
  covered.push(...brackets.filter(({ inner }) => !/\d/.test(inner)));
  const clause = brackets.filter(({ inner }) => /\d/.test(inner)).flatMap(({ start, end }) => [start, end - 1]);
  const pause: number[] = [];
  covered.sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = 0; i < plain.length; i += 1) {
    while ((covered[next]?.end ?? plain.length) <= i) next += 1;
    const span = covered[next];
    if (span !== undefined && span.start <= i) i = span.end - 1;
    else if (CLAUSE_MARKS.has(plain.charAt(i)) && !isInNumber(plain, i)) clause.push(i);
    else if (plain.charAt(i) === '、') pause.push(i);
  }
  return { clause: clause.sort((a, b) => a - b), pause };
}

const CLAUSE_MARKS = new Set(',;:。!?“”');

function isInNumber(plain: string, index: number): boolean {
  return /\d/.test(plain.charAt(index - 1)) && /\d/.test(plain.charAt(index + 1));
}
