import type { SearchProblem } from './messages.ts';

/** Thrown where a search cannot be answered; the page says why in a sentence. */
export class SearchFailure extends Error {
  readonly problem: SearchProblem;

  constructor(problem: SearchProblem, options?: ErrorOptions) {
    super(problem, options);
    this.problem = problem;
  }
}
