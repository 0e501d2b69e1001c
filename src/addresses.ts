/** What narrows a list of cases or practices; each is optional, and the address keeps this order. */
export interface Selection {
  /** GB/T 2260 code. */
  readonly region?: string | undefined;
  /** Topic of the first level. */
  readonly topic?: string | undefined;
  readonly year?: string | undefined;
  readonly source?: string | undefined;
}

// Outside Vite (a script run by Node) there is no `env`.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** Makes every address of the site, below whatever base path it is built for. All end in a slash or a fragment. */
export const addresses = {
  /** A page by its path without slashes at the ends: `page('cases')`; `page('')` is the home page. */
  page: (path: string) => (path === '' ? base : `${base}${path}/`),
  /** A file of `public/` or of the build: `file('favicon.svg')`. */
  file: (path: string) => `${base}${path}`,
  case: (caseId: string) => `${base}cases/${caseId}/`,
  /** The sentence in a case from which something was read: the figure `i17`, the honour `h03`. */
  evidence: (caseId: string, entityId: string) => `${base}cases/${caseId}/#${entityId}`,
  practice: (caseId: string, practiceId: string) => `${base}practices/${caseId}-${practiceId}/`,
  course: (courseId: string) => `${base}courses/${courseId}/`,
  /** What is handed out in a course, what is shown: pages that print as papers, apart from the site's own. */
  coursePage: (courseId: string, page: 'handout' | 'slides') => `${base}courses/${courseId}/${page}.html`,
  /** A pack of a course: `courses/kc-001/kc-001.zip`. */
  courseFile: (courseId: string, ending: 'zip' | 'imscc' | 'docx') =>
    `${base}courses/${courseId}/${courseId}.${ending}`,
  topic: (topicId: string) => `${base}topics/${topicId}/`,
  region: (code: string) => `${base}regions/${code}/`,
  indicator: (id: string) => `${base}indicators/${id}/`,
  /** A chart by itself: `chart('210200-timeline')`. */
  chart: (id: string) => `${base}charts/${id}/`,
  /** What can be taken of a chart: its drawing, its numbers, what is to be known of them. */
  chartFile: (id: string, ending: 'svg' | 'csv' | 'metadata.json' | 'oembed.json') => `${base}charts/${id}.${ending}`,
  /** A chart as a bare page, for a frame in another site. */
  chartEmbed: (id: string) => `${base}embed/charts/${id}/`,
  /** A list narrowed by facets: `list('cases', { topic: 'T07' })` is `/cases/topic/T07/`. */
  list: (path: 'cases' | 'practices', selection: Selection) => `${base}${[path, ...segments(selection)].join('/')}/`,
};

function segments({ region, topic, year, source }: Selection): readonly string[] {
  const pairs = Object.entries({ region, topic, year, source });
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
}
