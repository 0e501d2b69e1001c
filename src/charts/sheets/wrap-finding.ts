import type { Finding } from '../finding.ts';
import { findingText } from '../words/finding-text.ts';
import { wrapText } from '../words/wrap-text.ts';
import type { TextPiece } from './text-to-svg.ts';

/** A finding broken into lines of at most `width` em, what it speaks of in vermilion as its mark is. */
export function wrapFinding(finding: Finding, width: number): readonly (readonly TextPiece[])[] {
  const text = findingText(finding);
  const colours = finding.flatMap((piece) =>
    typeof piece === 'string' ? [...piece].map(() => false) : [...piece.text].map(() => true),
  );
  let at = 0;
  return wrapText(text, width).map((line) => {
    at = text.indexOf(line, at);
    const letters = [...line].map((letter, index) => ({ letter, spoken: colours[at + index] ?? false }));
    at += line.length;
    return merge(letters);
  });
}

function merge(letters: readonly { readonly letter: string; readonly spoken: boolean }[]): readonly TextPiece[] {
  const pieces: { text: string; spoken: boolean }[] = [];
  for (const { letter, spoken } of letters) {
    const last = pieces.at(-1);
    if (last?.spoken === spoken) last.text += letter;
    else pieces.push({ text: letter, spoken });
  }
  return pieces.map(({ text, spoken }) => (spoken ? { text, colour: 'vermilion' } : { text }));
}
