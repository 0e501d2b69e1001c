/** Writes sorted words one a line; blanks stand for the characters that a word shares with the one before. */
export function wordsToLines(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = [...(words[index - 1] ?? '')];
      const characters = [...word];
      let shared = 0;
      while (shared < before.length && characters[shared] === before[shared]) shared += 1;
      return ' '.repeat(shared) + characters.slice(shared).join('');
    })
    .join('\n');
}

/** Reads the words that `wordsToLines` wrote; they hold no blanks. */
export function linesToWords(lines: string): readonly string[] {
  let before: readonly string[] = [];
  return lines.split('\n').map((line) => {
    const rest = line.trimStart();
    before = [...before.slice(0, line.length - rest.length), ...rest];
    return before.join('');
  });
}
