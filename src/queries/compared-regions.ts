import type { RegionEntry } from './region-entries.ts';

/** How many others a region is laid beside at build time; any other pair is put together in the browser. */
const mostPartners = 6;

/**
 * The pairs of regions that get a page of their own, each once, by code: every region with the six others that share most
 * canonical indicators and topics with it. So their number grows with the regions, not with its square.
 */
export function comparedRegions(entries: readonly RegionEntry[]): readonly (readonly [RegionEntry, RegionEntry])[] {
  const told = entries.filter(({ own }) => own.length > 0).map((entry) => ({ entry, subjects: subjectsOf(entry) }));
  const holders = Map.groupBy(
    told.flatMap((holder) => [...holder.subjects].map((subject) => ({ subject, holder }))),
    ({ subject }) => subject,
  );
  const pairs = new Map<string, readonly [RegionEntry, RegionEntry]>();
  for (const { entry, subjects } of told) {
    const shared = new Map<RegionEntry, number>();
    for (const subject of subjects) {
      for (const { holder } of holders.get(subject) ?? []) {
        if (holder.entry !== entry) shared.set(holder.entry, (shared.get(holder.entry) ?? 0) + 1);
      }
    }
    const partners = [...shared].sort(
      ([one, ones], [other, others]) => others - ones || one.region.code.localeCompare(other.region.code),
    );
    for (const [partner] of partners.slice(0, mostPartners)) {
      const pair = entry.region.code < partner.region.code ? ([entry, partner] as const) : ([partner, entry] as const);
      pairs.set(pair.map(({ region }) => region.code).join('-'), pair);
    }
  }
  return [...pairs].sort(([one], [other]) => one.localeCompare(other)).map(([, pair]) => pair);
}

/** The canonical indicators and the narrower topics that the cases of a region speak of. */
function subjectsOf({ own }: RegionEntry): ReadonlySet<string> {
  return new Set(
    own.flatMap(({ indicators, practices }) => [
      ...indicators.flatMap(({ canonical }) => canonical ?? []),
      ...practices.flatMap(({ topic }) => topic ?? []),
    ]),
  );
}
