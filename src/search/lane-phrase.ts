import { type Lane, lanes } from './lanes.ts';

/** The tokens of a lane for parts that follow each other (elements, syllables): their overlapping pairs. */
export function lanePhrase(lane: Lane, parts: readonly string[]): readonly string[] {
  const letter = lanes[lane];
  // The letter between them too: xi'an is not xian.
  return parts.slice(1).map((part, index) => `${letter}${parts[index] ?? ''}${letter}${part}`);
}
