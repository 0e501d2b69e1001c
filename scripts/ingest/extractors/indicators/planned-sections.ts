import type { Section } from '../../article.ts';
import { sectionRole } from '../section-role.ts';

/**
 * Serials of the sections whose heading, or one above it, says that they are plans (四、下一步工作打算). A goal is at home there; one in an
 * answer to 下一步有什么打算？ stands among results like any other.
 */
export function plannedSections(sections: readonly Section[]): ReadonlySet<number> {
  const planned = new Set<number>();
  let level = Number.POSITIVE_INFINITY;
  sections.forEach((section, index) => {
    if (section.level <= level) level = isPlanHeading(section.heading) ? section.level : Number.POSITIVE_INFINITY;
    if (level < Number.POSITIVE_INFINITY) planned.add(index);
  });
  return planned;
}

function isPlanHeading(heading: string | undefined): boolean {
  return sectionRole(heading) === 'plans' && !QUESTION.test(heading ?? '');
}

const QUESTION = /[？?]|^(?:记者|主持人|问)[^，。]{0,4}[：:]/;
