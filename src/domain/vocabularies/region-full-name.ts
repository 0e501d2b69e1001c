import type { Region } from '../region.ts';
import { regionPath } from './regions.ts';

/** A place with all that lie above it: 辽宁省大连市西岗区. */
export function regionFullName(region: Region): string {
  const names = regionPath(region.code).map(({ name }) => name);
  return names.join('') || region.name;
}
