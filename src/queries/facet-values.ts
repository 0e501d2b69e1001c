import type { Case } from '../domain/case.ts';
import { periodEndYear } from '../domain/period.ts';
import type { Practice } from '../domain/practice.ts';
import { regionPath } from '../domain/vocabularies/regions.ts';
import { broaderTopicId } from '../domain/vocabularies/topics.ts';

/** The values by which something is found; a region stands with all those above it, a topic as its topic of the first level. */
export interface FacetValues {
  readonly region: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly string[];
  readonly source: readonly string[];
}

/** The facet values of a case, or of a practice in it: the practice then has its own topic. */
export function facetValues(entry: Case, practice?: Practice): FacetValues {
  const year = periodEndYear(entry.period);
  const topicIds = practice === undefined ? entry.topics : practice.topic === undefined ? [] : [practice.topic];
  return {
    region: entry.region === undefined ? [] : regionCodes(entry.region.code),
    topic: [...new Set(topicIds.map(broaderTopicId))],
    year: year === undefined ? [] : [String(year)],
    source: [entry.source.type],
  };
}

function regionCodes(code: string): readonly string[] {
  const path = regionPath(code).map((region) => region.code);
  return path.length > 0 ? path : [code];
}
