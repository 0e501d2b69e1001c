import type { First } from '../../../src/domain/first.ts';
import type { Article } from '../article.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { claimsOfClause } from './firsts/claims-of-clause.ts';
import { thingAfter, thingBefore } from './firsts/claimed-thing.ts';
import { matchHonour } from './honours/match-honour.ts';
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
      if (ANAPHORA.test(first.what) && [...firsts.values()].some(({ claim }) => claim === first.claim)) continue;
      const known = firsts.get(first.what);
      if (known === undefined) firsts.set(first.what, first);
      else if (known.claim.length < first.claim.length)
        firsts.set(first.what, { ...first, year: first.year ?? known.year });
    }
  }
  return [...firsts.values()];
}

function firstsOfPassage(passage: Passage, context: ExtractionContext): readonly FoundFirst[] {
  const clauses = passage.clauses;
  return clauses.flatMap((clause, index) => {
    const claims = claimsOfClause(clause.text);
    if (claims.length === 0 || HOPED_FOR.test(clause.text) || BY_THE_STATE.test(clause.text)) return [];
    const previous = clauses[index - 1];
    const honour = matchHonour(clause.text);
    // 在全省考核中，…排名第一: the honour takes both clauses
    if (previous !== undefined && matchHonour(`${previous.text}，${clause.text}`, true) !== undefined) return [];
    return claims
      .filter(
        ({ claim, start }) =>
          honour === undefined ||
          ONLY.test(claim) ||
          start < clause.text.indexOf(honour.name) ||
          honour.status === 'media-recognition',
      )
      .filter(({ claim }) => honour === undefined || ONLY.test(claim) || !honour.name.includes(claimWords(claim)))
      .map(({ claim, start, rest }) => {
        const own = clause.text.slice(0, start);
        const bare = rest === undefined && own.trim().length < SHORT_SUBJECT && previous !== undefined;
        const from = bare ? previous.start : clause.start;
        const quote = passage.text.slice(from, clause.start + clause.text.length);
        const earlier = clauses.slice(0, index).map(({ text }) => text);
        const what = thingAfter(rest ?? '') || thingBefore(own, earlier);
        return {
          claim: claimWords(claim),
          what: what || clause.text,
          year: yearOfPassage(passage.text, clause.start + start, context.published),
          evidence: evidenceOf(passage, quote),
        };
      });
  });
}

/** The claim without the words that tie it to its sentence: 在, 为, 属. */
function claimWords(claim: string): string {
  return claim.replace(/^(?:在|为|是|属于|属|系)+/, '');
}

// 此项工作为全国首创, said before of the thing itself
const ANAPHORA = /^(?:此|该|这)[一项]/;
// 力争走在全国前列: a hope
const HOPED_FOR =
  /力争|争取|争创|争当|确保|努力|奋力|学习借鉴|办好|支持举办|到20\d\d年|[，。]?要(?:实现|走|争)|^(?:加快)?(?:建设|打造)全[国球省]领先/;
// 司法部发布全国首批典型案例: the ministry's doing, not the place's
const BY_THE_STATE =
  /^(?:近日|日前|随后)?(?:国务院|中共中央|中央|司法部|公安部|最高人民|最高[法检]|全国人大|国家)[^，]{0,20}?(?:发布|公布|印发|下发|评选|命名|表彰|启动|召开|举办)/;
// 被确定为全国唯一的试点省 claims that there is no other
const ONLY = /唯一/;
// 均居全省前列 leaves too little before the claim to tell what is meant
const SHORT_SUBJECT = 4;
