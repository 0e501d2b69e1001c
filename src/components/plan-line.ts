import type { Case } from '../domain/case.ts';
import type { Plan } from '../domain/plan.ts';
import type { RegisterLine } from './register-line.ts';

/** A plan as a line of a register below its report: it says no year but the one by which it is due. */
export function planLine({ id: caseId }: Pick<Case, 'id'>, { id, text, dueYear }: Plan): RegisterLine {
  return { caseId, id, text, details: dueYear === undefined ? [] : [`预定${dueYear}年`] };
}
