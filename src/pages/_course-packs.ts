import { blocksOfText } from '../components/pack/blocks-of-text.ts';
import { coursePack } from '../components/pack/course-pack.ts';
import type { Pack } from '../exports/pack/pack.ts';
import { courseSteps } from '../queries/course-steps.ts';
import { loadCases } from './_load-cases.ts';
import { loadCharts } from './_load-charts.ts';
import { loadCourses } from './_load-courses.ts';

/** A path for each course (`name` is that of its files, the course's own number), with what makes its pack for the site's own address. */
export async function coursePacks(): Promise<
  { params: { id: string; name: string }; props: { packFor: (origin: URL | undefined) => Pack } }[]
> {
  const cases = await loadCases();
  const charts = await loadCharts();
  return (await loadCourses()).map(({ data: course, body = '' }) => {
    const parts = { course, steps: courseSteps(course, cases), charts, teachingNote: blocksOfText(body) };
    return { params: { id: course.id, name: course.id }, props: { packFor: (origin) => coursePack(parts, origin) } };
  });
}
