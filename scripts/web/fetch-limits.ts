/** What the fetching of one page may cost. */
export interface FetchLimits {
  readonly seconds: number;
  readonly bytes: number;
  readonly redirects: number;
  /** Whether addresses of this machine and of internal networks may be read. */
  readonly isPrivateAllowed: boolean;
}

/** The limits that `npm run ingest` keeps. */
export const usualLimits: FetchLimits = { seconds: 30, bytes: 20 * 1024 * 1024, redirects: 5, isPrivateAllowed: false };
