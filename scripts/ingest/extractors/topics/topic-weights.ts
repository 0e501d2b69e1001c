import { wordFinder } from '../text/word-finder.ts';
import { topicCues } from './topic-cues.ts';

/** How much each topic is spoken of in a text: the number of characters of its words there. Topics without a word are left out. */
export function topicWeights(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { key, length } of findCues(text)) weights.set(key, (weights.get(key) ?? 0) + length);
  return weights;
}

const findCues = wordFinder(topicCues);
