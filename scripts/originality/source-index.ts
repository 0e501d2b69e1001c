import { foldText } from './fold-text.ts';
import { namesAndTitles } from './names-and-titles.ts';

/** An article that must not be copied; the name is what a report calls it by. */
export interface SourceArticle {
  readonly name: string;
  readonly text: string;
}

/** Where a gram stands in an article, both folded. */
export interface Place {
  readonly name: string;
  readonly folded: string;
  readonly at: number;
}

/** Made by `indexSources`. */
export interface SourceIndex {
  /** Characters in a gram, which is also the length from which a run counts as copied. */
  readonly length: number;
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Folded names and titles of all articles. */
  readonly names: readonly string[];
}

/** Lists every stretch of `length` characters of the articles, so that a text is compared with all of them in one pass. */
export function indexSources(articles: readonly SourceArticle[], length = 20): SourceIndex {
  const places = new Map<string, Place[]>();
  const names = new Set<string>();
  for (const { name, text } of articles) {
    const { folded } = foldText(text);
    for (let at = 0; at + length <= folded.length; at += 1) {
      const gram = folded.slice(at, at + length);
      const found = places.get(gram);
      if (found) found.push({ name, folded, at });
      else places.set(gram, [{ name, folded, at }]);
    }
    for (const title of namesAndTitles(text)) names.add(foldText(title).folded);
  }
  return { length, places, names: [...names] };
}
