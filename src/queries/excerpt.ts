import type { Evidence } from '../domain/evidence.ts';

/** A sentence cut down to `around` characters before and after its quote, with ellipses where something is left out. */
export function excerpt(
  { quote, sentence = quote }: Evidence,
  around: number,
): {
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
