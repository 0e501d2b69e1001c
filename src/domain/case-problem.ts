import type { Case } from './case.ts';

/** What is wrong in a case, and what its editor is to do. */
export interface CaseProblem {
  /** Where in the case: keys and indexes, as in `['indicators', 16, 'value']`; empty for the text below the frontmatter. */
  readonly path: readonly (string | number)[];
  /** The words that the problem is about, where it lies in the text below the frontmatter. */
  readonly textQuote?: string;
  /** The name of the rule that was broken; the file in `rules/` is called the same. */
  readonly rule: string;
  /** An error blocks publication; a warning is for the editor who reviews. */
  readonly severity: 'error' | 'warning';
  /** One or two Chinese sentences: what was found, what was expected, what to do. */
  readonly message: string;
}

/** A case under examination. */
export interface CheckedCase {
  readonly case: Case;
  /** The text below the frontmatter as its reader sees it, a line a block. */
  readonly text: string;
  /** The ids of all cases; left out where only this one is at hand, and then links to others are not looked at. */
  readonly knownIds?: ReadonlySet<string>;
}

/** A rule: looks at one thing and gives the problems that it finds. */
export type CaseRule = (checked: CheckedCase) => readonly CaseProblem[];
