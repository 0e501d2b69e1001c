import { broaderTopicId } from '../../../src/domain/vocabularies/topics.ts';
import { topicWeights } from './topics/topic-weights.ts';

/**
 * The topic that a piece of text is most about, narrower where its own words say so (T07.1), or undefined where no word speaks for any.
 * Broad topics are weighed with all that lies below them; within the winner its heaviest narrower topic is taken.
 */
export function topicOfText(text: string): string | undefined {
  const weights = topicWeights(text);
  const broad = new Map<string, number>();
  for (const [topic, weight] of weights) {
    const id = broaderTopicId(topic);
    broad.set(id, (broad.get(id) ?? 0) + weight);
  }
  const winner = heaviest(broad);
  if (winner === undefined) return undefined;
  return heaviest(new Map([...weights].filter(([topic]) => topic.startsWith(`${winner}.`)))) ?? winner;
}

/** The key of the greatest weight; the first of equals. */
function heaviest(weights: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [key, weight] of weights) {
    if (weight > (best === undefined ? 0 : (weights.get(best) ?? 0))) best = key;
  }
  return best;
}
