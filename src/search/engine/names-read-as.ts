/**
 * The pieces of names that are read as `parts` (syllables, or initials), each once a name. A name's punctuation is passed over
 * and left out; where a character has several readings, any will do.
 */
export function namesReadAs(
  names: readonly string[],
  parts: readonly string[],
  readings: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return names.flatMap((name) => {
    const characters = [...name].filter((char) => /\p{Script=Han}/u.test(char));
    const found = new Set<string>();
    for (let at = 0; at + parts.length <= characters.length; at += 1) {
      const piece = characters.slice(at, at + parts.length);
      const isRead = piece.every((char, index) => {
        const part = parts[index] ?? '';
        return (readings.get(char) ?? []).some((reading) =>
          part.length === 1 ? reading.startsWith(part) : reading === part,
        );
      });
      if (isRead) found.add(piece.join(''));
    }
    return [...found];
  });
}
