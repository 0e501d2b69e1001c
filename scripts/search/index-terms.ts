import { synonymGroups } from '../../src/domain/vocabularies/synonyms.ts';
import { plainElements } from '../../src/search/plain-elements.ts';
import { bodyWords } from './body-words.ts';
import type { PageRecord } from './page-record.ts';
import { recordNames } from './record-names.ts';

// Enough for every name of some hundred cases; the rarest are left out beyond that.
const most = 4_000;

/**
 * The terms that a query by ear is compared with: names of the index and words of the vocabulary without their punctuation, those
 * of most records first; then words of the texts.
 */
export function indexTerms(records: readonly PageRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string) => {
    const term = plainElements(name).join('');
    // A longer one is a sentence, and its parts stand elsewhere.
    if (/\p{Script=Han}/u.test(term) && term.length >= 2 && term.length <= 24)
      counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const record of records) recordNames(record).forEach(count);
  synonymGroups.flat().forEach(count);
  const names = [...counts]
    .sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([term]) => term);
  return [...new Set([...names, ...bodyWords(records)])];
}
