import type { Case } from '../../domain/case.ts';
import type { PartialDate } from '../../domain/date.ts';
import { placeKey } from '../place-key.ts';
import type { PracticeRow } from '../practice-rows.ts';
import { practiceKeys } from '../practices/practice-keys.ts';

/** One sighting of a practice: where, and on what date. */
export interface Sighting {
  readonly row: PracticeRow;
  /** The date of publication, else the end of the period that the source speaks of; undefined where neither is known. */
  readonly date: PartialDate | undefined;
  readonly basis: 'published' | 'period';
}

/** A practice of one name, by the date on which the library first saw it. Never a statement of where it began. */
export interface SightedPractice {
  readonly name: string;
  readonly first: Sighting;
  /** The first sighting in each other region, in the order of their dates. */
  readonly later: readonly Sighting[];
}

/** All practices by name, the earliest first; those without a date come last. What is only planned was not seen yet. */
export function practiceSightings(rows: readonly PracticeRow[]): readonly SightedPractice[] {
  const sightings = rows
    .filter(({ practice }) => practice.kind !== 'plan')
    .map((row) => ({ row, ...sightedOn(row.entry) }))
    .toSorted(byDate);
  const byKey = Map.groupBy(
    sightings.flatMap((sighting) => practiceKeys(sighting.row.practice).map((key) => ({ key, sighting }))),
    ({ key }) => key,
  );
  return [...byKey]
    .flatMap(([name, own]) => {
      const [first, ...later] = oncePerRegion(own.map(({ sighting }) => sighting));
      return first === undefined ? [] : [{ name, first, later }];
    })
    .toSorted((one, other) => byDate(one.first, other.first));
}

function sightedOn({ source, period }: Case): Pick<Sighting, 'date' | 'basis'> {
  if (source.published !== undefined) return { date: source.published.date, basis: 'published' };
  return { date: period?.end ?? period?.asOf ?? period?.start, basis: 'period' };
}

// Dates are as precise as their sources: 2022 comes before 2022-07.
function byDate(one: Sighting, other: Sighting): number {
  return (one.date ?? '9999').localeCompare(other.date ?? '9999') || one.row.entry.id.localeCompare(other.row.entry.id);
}

function oncePerRegion(sightings: readonly Sighting[]): readonly Sighting[] {
  const seen = new Set<string>();
  return sightings.filter(({ row: { entry } }) => {
    const place = placeKey(entry);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
