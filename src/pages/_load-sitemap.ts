import { getCollection } from 'astro:content';
import { addresses } from '../addresses.ts';
import { indicatorEntries } from '../queries/indicator-entries.ts';
import { regionEntries } from '../queries/region-entries.ts';
import { topicEntries } from '../queries/topic-entries.ts';
import { loadCases } from './_load-cases.ts';
import { loadCharts } from './_load-charts.ts';
import { loadCourses } from './_load-courses.ts';

interface Listed {
  /** The page's path, base included. */
  readonly path: string;
  readonly modified?: string | undefined;
}

const rooms = [
  '',
  'cases',
  'practices',
  'topics',
  'regions',
  'indicators',
  'registers',
  'courses',
  'charts',
  'compare',
];
const otherPages = ['checks', 'data', 'data/codebook'];

/** The pages that search engines should know. Narrowed lists and second pages are left out: their things have pages of their own. */
export async function loadSitemap(): Promise<readonly Listed[]> {
  const cases = await loadCases();
  const reviewed = cases.filter(({ review }) => review.status === 'reviewed');
  return [
    ...[...rooms, ...otherPages].map((path) => ({ path: addresses.page(path) })),
    ...(await getCollection('pages')).map(({ id }) => ({ path: addresses.page(id) })),
    ...(await loadCourses()).map(({ data }) => ({ path: addresses.course(data.id), modified: data.review.on })),
    ...topicEntries(cases).map(({ id }) => ({ path: addresses.topic(id) })),
    ...indicatorEntries(cases).map(({ indicator }) => ({ path: addresses.indicator(indicator.id) })),
    ...regionEntries(cases).map(({ region }) => ({ path: addresses.region(region.code) })),
    ...(await loadCharts()).map(({ id }) => ({ path: addresses.chart(id) })),
    ...reviewed.flatMap((entry) => [
      { path: addresses.case(entry.id), modified: entry.review.on },
      ...entry.practices.map(({ id }) => ({ path: addresses.practice(entry.id, id), modified: entry.review.on })),
    ]),
  ];
}
