import type { First } from '../../../src/domain/first.ts';
import type { Article } from '../article.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { claimsOfClause } from './firsts/claims-of-clause.ts';
import { thingAfter, thingBefore } from './firsts/claimed-thing.ts';
import { matchHonour } from './honours/match-honour.ts';
import { clausesOf } from './text/clauses-of.ts';
import { evidenceOf } from './text/evidence-of.ts';
import { type Passage, passagesOf } from './text/passages-of.ts';
import { yearOfPassage } from './text/year-of-passage.ts';

/** A claim of being first before the pipeline has given it an id. */
export type FoundFirst = Omit<First, 'id'>;

/**
 * The claims of being first or ahead that an article makes (全国首部, 率先, 位居前列, 代表全省), in reading order. A thing claimed
 * twice stands once, in its widest wording; what plans hope for is no claim, and a rank in an evaluation is an honour.
 */
export function extractFirsts(article: Article, context: ExtractionContext): readonly FoundFirst[] {
  const firsts = new Map<string, FoundFirst>();
  for (const passage of passagesOf(article)) {
    if (passage.role === 'plans' || passage.role === 'problems') continue;
    for (const first of firstsOfPassage(passage, context)) {
      const known = firsts.get(first.what);
      if (known === undefined) firsts.set(first.what, first);
      else if (known.claim.length < first.claim.length)
        firsts.set(first.what, { ...first, year: first.year ?? known.year });
    }
  }
  return [...firsts.values()];
}

function firstsOfPassage(passage: Passage, context: ExtractionContext): readonly FoundFirst[] {
  const clauses = clausesOf(passage.text);
  return clauses.flatMap((clause, index) => {
    if (isNoClaim(clause.text)) return [];
    const previous = clauses[index - 1];
    return claimsOfClause(clause.text).map(({ claim, start, rest }) => {
      const own = clause.text.slice(0, start);
      const bare = rest === undefined && own.trim().length < SHORT_SUBJECT && previous !== undefined;
      const from = bare ? previous.start : clause.start;
      const quote = passage.text.slice(from, clause.start + clause.text.length);
      const what = rest === undefined || rest === '' ? thingBefore(own, previous?.text) : thingAfter(rest);
      return {
        claim: claim.replace(/^在/, ''),
        what: what || clause.text,
        year: yearOfPassage(passage.text, clause.start + start, context.published),
        evidence: evidenceOf(passage, quote),
      };
    });
  });
}

/** Whether a clause tells an honour (全国首批示范市), a hope (力争走在全国前列) or what others did (某法院首例). */
function isNoClaim(clause: string): boolean {
  const status = matchHonour(clause)?.status;
  return (
    (status !== undefined && (status !== 'media-recognition' || /为.{0,6}首创/.test(clause))) ||
    /力争|争取|争创|争当|确保|努力|奋力|先后|学习借鉴/.test(clause)
  );
}

// 均居全省前列 leaves too little before the claim to tell what is meant
const SHORT_SUBJECT = 4;
