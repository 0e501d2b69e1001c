/** An address, or a number of the library, as a document has it. */
export interface FoundAddress {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

// Letters of ASCII that may stand in an address: Chinese words and marks that follow it at once are no part of it, nor are brackets.
const address = /https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+/g;
// A full stop or a comma at its end is the sentence's.
const ending = /[.,;:!?*]+$/;
// FZ-210200-2024-001-P03, as citations print it
const number = /(?<![\w/-])(?:fz-\d{6}-\d{4}-\d{3}(?:-[a-z]\d{2,})?|kc-\d{3})(?![\w-])/giu;

/** Every address in a text and every number of the library beside it, each once, in the order of the text. */
export function findAddresses(document: string): readonly FoundAddress[] {
  const found = new Map<string, FoundAddress>();
  document.split(/\r?\n/).forEach((words, index) => {
    // A number inside an address is the address's: blanks in its stead keep the places of what follows.
    const bare = words.replace(address, (match) => ' '.repeat(match.length));
    const matches = [...words.matchAll(address), ...bare.matchAll(number)].toSorted(
      (one, other) => one.index - other.index,
    );
    for (const [match] of matches) {
      const text = match.replace(ending, '');
      if (!found.has(text)) found.set(text, { text, line: index + 1 });
    }
  });
  return [...found.values()];
}
