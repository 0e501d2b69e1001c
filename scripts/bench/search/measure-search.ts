import type { BenchQuery } from './make-queries.ts';
import type { MeasuredSearch } from './measured-search.ts';
import { type Score, scoreAnswers } from './score-answers.ts';

/** What was measured of one search on one collection. */
export interface Measures {
  readonly scores: Readonly<Record<BenchQuery['kind'], Score>>;
  /** Bytes of a cold first query: median and most. */
  readonly bytes: readonly [median: number, most: number];
  /** Milliseconds of a warm query: median and 95th percentile. */
  readonly milliseconds: readonly [median: number, slow: number];
}

// A cold query costs a fresh browser each time; so many tell the median.
const coldQueries = 32;

/** Asks all queries twice, the second time for the time, and some of them in a fresh browser. */
export async function measureSearch(search: MeasuredSearch, queries: readonly BenchQuery[]): Promise<Measures> {
  const answers: { readonly query: BenchQuery; readonly numbers: readonly number[] }[] = [];
  for (const query of queries) answers.push({ query, numbers: (await search.ask(query.q)).numbers });
  const times: number[] = [];
  for (const { q } of queries) times.push((await search.ask(q)).milliseconds);
  const step = Math.max(1, Math.floor(queries.length / coldQueries));
  const bytes: number[] = [];
  for (const [at, { q }] of queries.entries()) if (at % step === 0) bytes.push(await search.coldBytes(q));
  const scoreOf = (kind: BenchQuery['kind']) => scoreAnswers(answers.filter(({ query }) => query.kind === kind));
  return {
    scores: { term: scoreOf('term'), piece: scoreOf('piece'), title: scoreOf('title'), mixed: scoreOf('mixed') },
    bytes: [quantile(bytes, 0.5), quantile(bytes, 1)],
    milliseconds: [quantile(times, 0.5), quantile(times, 0.95)],
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
