import type { Drawing } from '../../charts/drawing.ts';

/** A short chart needs no tools: it is read faster than they are. */
const fewest = { rows: 4, find: 12 } as const;

/**
 * What a script may offer on a chart of rows, as words for its markup: `compare` to see only what may be compared, where both kinds are
 * there; `sort` by size, only for a share in several places, for a count of places and unlike measures bear no order; `find` among many.
 * Undefined where there is nothing to offer.
 */
export function toolsOf({ kind, data }: Drawing): string | undefined {
  if (kind !== 'shares' && kind !== 'counts') return undefined;
  const figures = data.rows.flatMap(({ figure }) => figure ?? []);
  const compared = figures.filter(({ incomparable }) => incomparable === undefined).length;
  const isLong = figures.length >= fewest.rows;
  const tools = [
    isLong && compared > 0 && compared < figures.length && 'compare',
    isLong && compared > 2 && kind === 'shares' && data.sameMeasure && 'sort',
    data.rows.length >= fewest.find && data.sameMeasure && 'find',
  ].filter((tool) => tool !== false);
  return tools.length > 0 ? tools.join(' ') : undefined;
}
