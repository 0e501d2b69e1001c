import { lanePhrase } from '../../src/search/lane-phrase.ts';
import type { Lane } from '../../src/search/lanes.ts';
import { placeKinds } from '../../src/search/kinds.ts';
import { pairToken } from '../../src/search/pair-token.ts';
import { plainElements } from '../../src/search/plain-elements.ts';
import { gap } from '../../src/search/text-to-tokens.ts';
import { nameSyllables } from './name-syllables.ts';
import type { PageRecord } from './page-record.ts';
import { recordNames } from './record-names.ts';

/**
 * The tokens of a record outside running text: its names without their punctuation, in pinyin and in initials, and the names of
 * its figures, honours and documents by kind. Names in `spelled` are spelled already; the record's own are added.
 */
export function laneTokens(record: PageRecord, spelled: Set<string>): readonly string[] {
  const names = recordNames(record);
  const syllables = names.filter((name) => !spelled.has(name)).map(nameSyllables);
  for (const name of names) spelled.add(name);
  const places = (lane: Lane) =>
    record.places.filter(({ kind }) => kind === lane).flatMap(({ name }) => namePhrase(lane, plainElements(name)));
  return [
    ...names.filter(isInterrupted).flatMap((name) => namePhrase('plainName', plainElements(name))),
    ...syllables.flatMap((own) => [...lanePhrase('syllables', own), gap]),
    ...syllables.flatMap((own) => [
      ...lanePhrase(
        'initials',
        own.map((syllable) => syllable.slice(0, 1)),
      ),
      gap,
    ]),
    ...placeKinds.flatMap(places),
  ];
}

function namePhrase(lane: Lane, elements: readonly string[]): readonly string[] {
  return [
    ...lanePhrase(
      lane,
      elements.map((char) => pairToken(char)),
    ),
    gap,
  ];
}

/** Whether punctuation or a sign stands within a name: else its running text says the same. */
function isInterrupted(name: string): boolean {
  return /[\p{L}\p{N}][^\p{L}\p{N}\s]+[\p{L}\p{N}]/u.test(name);
}
