import { readdirSync, readFileSync } from 'node:fs';

const site = 'dist';

/** The pages of one kind in the built site: `samples('cases', /^fz-/)` gives `cases/fz-210100-2022-001/` and its like. */
function samples(room: string, name: RegExp): readonly string[] {
  const entries = readdirSync(`${site}/${room}`, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => `${room}/${entry.name}/`)
    .sort();
}

/** The page with the most links to evidence among several: the one that has most to show. */
function richest(paths: readonly string[]): readonly string[] {
  const weigh = (path: string) => readFileSync(`${site}/${path}index.html`, 'utf8').split(/href="[^"]*#i\d/).length;
  return paths.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, 1);
}

/** The richest page of each kind whose addresses depend on the content, so that the tests hold for any house's cases. */
export const sampleCases = richest(samples('cases', /^fz-/));
export const samplePractices = richest(samples('practices', /^fz-/));
export const sampleTopics = richest(samples('topics', /^T\d+\.\d/));
export const sampleCourses = richest(samples('courses', /^kc-/));
export const sampleRegions = richest(samples('regions', /^\d{6}$/));
export const sampleComparisons = richest(samples('compare', /^\d{6}-\d{6}$/));
export const sampleIndicators = richest(samples('indicators', /^[a-z]/));
export const sampleCharts = richest(samples('charts', /-shares$/));

/** One address of each kind of page, below the base path. */
export const samplePages: readonly string[] = [
  '',
  'cases/',
  ...sampleCases,
  'practices/',
  ...samplePractices,
  'topics/',
  ...sampleTopics,
  'regions/',
  ...sampleRegions,
  'compare/',
  ...sampleComparisons,
  'indicators/',
  ...sampleIndicators,
  'courses/',
  ...sampleCourses,
  ...sampleCourses.flatMap((path) => [`${path}handout.html`, `${path}slides.html`]),
  'basket/',
  ...sampleCourses.map((path) => `${path}exercises/`),
  'exercises/',
  'charts/',
  ...sampleCharts,
  ...sampleCharts.map((path) => `embed/${path}`),
  ...sampleCases.map((path) => `embed/${path}`),
  'registers/',
  'checks/',
  'data/',
  'data/codebook/',
  'search/',
  'about/',
  'method/',
  '404.html',
];
