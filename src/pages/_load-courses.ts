import { getCollection } from 'astro:content';

/** All courses in the order of their ids, each with its entry, whose text is the teaching note. */
export async function loadCourses() {
  const entries = await getCollection('courses');
  return entries.toSorted((one, other) => one.data.id.localeCompare(other.data.id));
}
