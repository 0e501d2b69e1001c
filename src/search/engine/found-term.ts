import { commonHan } from '../common-han.ts';
import { lanePhrase } from '../lane-phrase.ts';
import { pairToken } from '../pair-token.ts';
import { plainElements } from '../plain-elements.ts';
import { termToPhrase } from '../term-to-phrase.ts';
import type { IndexTables } from './index-tables.ts';
import { type Hits, phraseHits } from './phrase-hits.ts';
import type { SearchSources } from './search-sources.ts';

/** A term with the records that hold it. */
export interface FoundTerm {
  /** The words as they stand in the records: what was typed, or how it was read. */
  readonly word: string;
  /** The tokens that were searched as a phrase. */
  readonly tokens: readonly string[];
  readonly hits: Hits;
}

/**
 * Finds the records that hold a term: as typed; else in simplified characters; else without its signs and punctuation, in running
 * text or in a name (互联网+公证 finds a text that lost the plus sign; a title may be typed without its quotation marks).
 */
export async function findTerm(sources: SearchSources, term: string): Promise<FoundTerm> {
  const typed = await findWord(sources, term);
  if (typed.hits.size > 0) return typed;
  const simple = await simplify(sources.tables, term);
  const simplified = simple === term ? typed : await findWord(sources, simple);
  if (simplified.hits.size > 0) return simplified;
  const plain = plainElements(simple);
  const joined = plain.join('');
  const bare = plain.length < 2 || joined === simple ? typed : await findWord(sources, joined);
  if (bare.hits.size > 0) return bare;
  const tokens = lanePhrase(
    'plainName',
    plain.map((char) => pairToken(char)),
  );
  const hits = await phraseHits(sources.pagefind, tokens);
  return hits.size > 0 ? { word: joined, tokens, hits } : typed;
}

async function findWord({ pagefind }: SearchSources, word: string): Promise<FoundTerm> {
  const tokens = termToPhrase(word);
  return { word, tokens, hits: await phraseHits(pagefind, tokens) };
}

/** A term in simplified characters; the table is fetched for one that holds a character of another script alone. */
async function simplify(tables: IndexTables, term: string): Promise<string> {
  const isUncommon = [...term].some((char) => /\p{Script=Han}/u.test(char) && !commonHan().has(char));
  if (!isUncommon) return term;
  const simplified = await tables.simplified();
  return [...term].map((char) => simplified.get(char) ?? char).join('');
}
