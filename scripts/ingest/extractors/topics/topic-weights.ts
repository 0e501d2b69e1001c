import { topicCues } from './topic-cues.ts';

/** How much each topic is spoken of in a text: the number of characters of its words there. Topics without a word are left out. */
export function topicWeights(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { topic, pattern } of CUES) {
    let weight = 0;
    for (const match of text.matchAll(pattern)) weight += match[0].length;
    if (weight > 0) weights.set(topic, weight);
  }
  return weights;
}

const CUES = topicCues.map(([topic, words]) => ({ topic, pattern: new RegExp(words, 'g') }));
