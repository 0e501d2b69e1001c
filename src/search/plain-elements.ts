import { figureSigns } from './figure-signs.ts';
import { readElements } from './read-elements.ts';

const signs = new Set<string>(figureSigns);

/** The letters and digits of a text, without punctuation and signs: what remains of a name that was typed by ear. */
export function plainElements(text: string): readonly string[] {
  return readElements(text).flatMap(({ char }) => (signs.has(char) ? [] : [char]));
}
