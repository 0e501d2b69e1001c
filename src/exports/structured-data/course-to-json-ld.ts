import type { Course } from '../../domain/course.ts';
import { dataLicence } from '../data/data-licence.ts';
import type { JsonLd } from './json-ld.ts';

/** A course as schema.org tells it; it is given where a teacher gives it, in one sitting. */
export function courseToJsonLd(
  course: Course,
  { url, library }: { readonly url: string; readonly library: string },
): JsonLd {
  return {
    '@type': 'Course',
    url,
    courseCode: course.id,
    name: course.title,
    description: course.gist,
    inLanguage: 'zh-CN',
    provider: { '@type': 'Organization', name: library },
    license: dataLicence.path,
    isAccessibleForFree: true,
    teaches: course.objectives,
    audience: course.audience.map((audienceType) => ({ '@type': 'EducationalAudience', audienceType })),
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Onsite', courseWorkload: `PT${course.minutes}M` },
  };
}
