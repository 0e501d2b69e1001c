// Ambiguous letters (xianan) have a few readings; more would be noise.
const mostSplits = 6;

/**
 * The ways to read letters as two or more pinyin syllables, with the fewest syllables first. A last syllable that is only begun
 * is left out, so that one may look while one types.
 */
export function splitPinyin(letters: string, syllables: ReadonlySet<string>): readonly (readonly string[])[] {
  const splits: (readonly string[])[] = [];
  function extend(rest: string, parts: readonly string[]): void {
    if (splits.length >= 4 * mostSplits) return;
    const isBegun = rest !== '' && [...syllables].some((syllable) => syllable !== rest && syllable.startsWith(rest));
    if (parts.length >= 2 && (rest === '' || isBegun)) splits.push(parts);
    for (let length = Math.min(6, rest.length); length > 0; length -= 1) {
      const syllable = rest.slice(0, length);
      if (syllables.has(syllable)) extend(rest.slice(length), [...parts, syllable]);
    }
  }
  extend(letters, []);
  const lengthOf = (parts: readonly string[]) => parts.join('').length;
  return splits.sort((one, other) => lengthOf(other) - lengthOf(one) || one.length - other.length).slice(0, mostSplits);
}
