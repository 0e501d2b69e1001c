import type { Case } from '../../domain/case.ts';
import type { RegisterGroup } from './register-line.ts';

/** A register: its name, what it is and is not, and how to make its lines. */
export interface Register {
  readonly path: string;
  readonly title: string;
  readonly caution: string;
  /** How much it holds, in words, where its lines must not be counted together. */
  readonly tally?: (cases: readonly Case[]) => string;
  readonly groups: (cases: readonly Case[]) => readonly RegisterGroup[];
}
