import type { Figure } from './figure.ts';
import { possible } from './possible.ts';

/** Which way a measure went; `unsure` where what the words leave open lets it be either. */
export type Way = 'up' | 'down' | 'still' | 'unsure';

/** The way from an earlier to a later figure: 近50% after 48% may be no rise, 近300件 after 60余件 is one. */
export function wayOf(earlier: Figure, later: Figure): Way {
  const [from, to] = [possible(earlier), possible(later)];
  if (from.low === from.high && to.low === to.high && from.low === to.low) return 'still';
  if (to.low >= from.high) return 'up';
  return to.high <= from.low ? 'down' : 'unsure';
}
