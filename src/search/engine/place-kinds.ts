import { type Kind, placeKinds } from '../kinds.ts';
import { lanePhrase } from '../lane-phrase.ts';
import { pairToken } from '../pair-token.ts';
import { plainElements } from '../plain-elements.ts';
import type { Answer } from './answer.ts';
import type { Pagefind } from './pagefind.ts';
import type { PlaceKinds } from './facet-index.ts';
import { phraseHits } from './phrase-hits.ts';
import { regionForms } from './region-forms.ts';

/**
 * The records on whose pages a figure, an honour or a document has the words of an answer in its name: each of them but the names
 * of `regions`, which the page itself has; any of them where they are pieces or words of the same meaning.
 */
export async function findPlaceKinds(
  pagefind: Pagefind,
  { mode, words }: Answer,
  regions: readonly string[],
): Promise<PlaceKinds> {
  const forms = regionForms(regions);
  const telling = words.filter((word) => !forms.includes(word));
  const found = new Map<Kind, ReadonlySet<string>>();
  for (const kind of placeKinds) {
    const sought = telling.length > 0 ? telling : words;
    const counts = new Map<string, number>();
    for (const word of sought) {
      const elements = plainElements(word).map((char) => pairToken(char));
      const hits = await phraseHits(pagefind, lanePhrase(kind, elements));
      for (const id of hits.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const least = mode === 'exact' ? sought.length : 1;
    found.set(kind, new Set([...counts].flatMap(([id, count]) => (count >= least ? [id] : []))));
  }
  return found;
}
