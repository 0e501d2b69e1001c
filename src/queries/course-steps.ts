import type { Case } from '../domain/case.ts';
import type { Course, CourseStep } from '../domain/course.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Practice } from '../domain/practice.ts';

/** A step of a course with what it links, read from the cases. */
export interface LinkedStep {
  readonly step: CourseStep;
  readonly practices: readonly { readonly entry: Case; readonly practice: Practice }[];
  readonly figures: readonly { readonly entry: Case; readonly indicator: Indicator }[];
}

// fz-210200-2024-001-p10: the case, and the item in it
const reference = /^(.+)-([a-z]\d+)$/;

/**
 * The steps of a course with the practices and figures that they link, in the order of the course.
 *
 * @throws where a link leads nowhere: a course must not be published with one
 */
export function courseSteps({ id, steps }: Course, cases: readonly Case[]): readonly LinkedStep[] {
  const byId = new Map(cases.map((entry) => [entry.id, entry]));
  const found = <Item extends { readonly id: string }>(full: string, itemsOf: (entry: Case) => readonly Item[]) => {
    const [, caseId = '', itemId] = reference.exec(full) ?? [];
    const entry = byId.get(caseId);
    const item = entry && itemsOf(entry).find((candidate) => candidate.id === itemId);
    if (entry === undefined || item === undefined) throw new Error(`课程 ${id} 用到的 ${full} 不在案例里。`);
    return { entry, item };
  };
  return steps.map((step) => ({
    step,
    practices: step.practices.map((full) => {
      const { entry, item: practice } = found(full, ({ practices }) => practices);
      return { entry, practice };
    }),
    figures: step.figures.map((full) => {
      const { entry, item: indicator } = found(full, ({ indicators }) => indicators);
      return { entry, indicator };
    }),
  }));
}
