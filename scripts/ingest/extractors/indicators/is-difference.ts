import type { Frame } from './frames.ts';

/**
 * Whether a figure says how far a result lies from that of another place (低于全省平均水平14.6件, 比全省平均水平高1.2个百分点): no level of
 * its own, and no growth.
 */
export function isDifference({ left }: Frame): boolean {
  return DIFFERENCE.test(left);
}

const DIFFERENCE =
  /(?:[低高]于[^,。;]{0,10}(?:平均|水平)[^,。;]{0,4}|[比较][^,。;]{0,10}(?:平均|水平)[^,。;]{0,4}(?:[高低多少]|高出|低了|高了))$/;
