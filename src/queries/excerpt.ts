import type { Evidence } from '../domain/evidence.ts';

/** How many characters of the sentence stand before and after the quote at most. */
const around = 36;

/** A sentence cut down around its quote, with ellipses where something is left out. */
export function excerpt({ quote, sentence = quote }: Evidence): {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
} {
  const start = Math.max(0, sentence.indexOf(quote));
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + quote.length);
  return {
    before: before.length > around ? `……${before.slice(-around)}` : before,
    quote,
    after: after.length > around ? `${after.slice(0, around)}……` : after,
  };
}
