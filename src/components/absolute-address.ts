/** A path of the site as an address that works from elsewhere; the path itself where the house has not said where it stands. */
export function absoluteAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}
