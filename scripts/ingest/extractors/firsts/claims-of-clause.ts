import { isInside } from '../text/is-inside.ts';
import { spansOf } from '../text/spans-of.ts';
import { claimPatterns } from './claim-patterns.ts';

/** A claim of being first in a clause: its words, its offset, and what follows it where its object does. */
export interface ClaimMatch {
  readonly claim: string;
  readonly start: number;
  readonly rest: string | undefined;
}

/** The claims of a clause in printed order, without those inside names (“率先突破”, 《…首次…》) and those that overlap an earlier one. */
export function claimsOfClause(clause: string): readonly ClaimMatch[] {
  if (!TRIGGER.test(clause)) return [];
  const names = [...spansOf(clause, 'quotes'), ...spansOf(clause, 'titles')];
  const claims: ClaimMatch[] = [];
  for (const pattern of claimPatterns) {
    const match = pattern.exec(clause);
    const claim = match?.groups?.['claim'];
    if (match === null || claim === undefined) continue;
    const [start, end] = [match.index, match.index + claim.length];
    if (isInside(names, start) && !names.some(({ inner }) => inner === claim)) continue;
    if (claims.some((other) => start < other.start + other.claim.length && other.start < end)) continue;
    // 全省率先成立首家…: one claim, told twice
    if (claims.some((other) => other.rest !== undefined && other.start + other.claim.length <= start)) continue;
    claims.push({ claim, start, rest: match.groups?.['rest'] });
  }
  return claims.toSorted((a, b) => a.start - b.start);
}

// Every pattern needs one of these; most clauses have none.
const TRIGGER =
  /首|率先|示范|样板|标杆|典范|范例|新[高低]|独创|第一|前列|前茅|榜首|领先|领跑|唯一|独有|仅有|代表|空白|先河|突破|最[高低多少好快佳优]|第[二三四五2-5]|前[一二三四五六七八九十\d]/;
