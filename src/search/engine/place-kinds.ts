import { type Kind, placeKinds } from '../kinds.ts';
import { lanePhrase } from '../lane-phrase.ts';
import { pairToken } from '../pair-token.ts';
import { plainElements } from '../plain-elements.ts';
import type { Pagefind } from './pagefind.ts';
import type { PlaceKinds } from './facet-index.ts';
import { phraseHits } from './phrase-hits.ts';

/** The records on whose pages a figure, an honour or a document has one of the words in its name. */
export async function findPlaceKinds(pagefind: Pagefind, words: readonly string[]): Promise<PlaceKinds> {
  const found = new Map<Kind, Set<string>>();
  for (const kind of placeKinds) {
    const ids = new Set<string>();
    for (const word of words) {
      const tokens = lanePhrase(
        kind,
        plainElements(word).map((char) => pairToken(char)),
      );
      for (const id of (await phraseHits(pagefind, tokens)).keys()) ids.add(id);
    }
    found.set(kind, ids);
  }
  return found;
}
