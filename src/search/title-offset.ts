import { zones } from './zones.ts';

/**
 * How far into its zone a title of `count` tokens begins. It begins as far in as it is long, so that the position of a match,
 * beginning plus place in the title, is least where the query is the whole of a title, and small where it is most of one.
 */
export function titleOffset(count: number): number {
  return Math.max(0, Math.min(count, zones.title.length - 1 - count));
}
