import type { VFile } from 'vfile';
import { type Case, caseSchema } from '../../src/domain/case.ts';
import type { CaseProblem } from '../../src/domain/case-problem.ts';
import { checkCase } from '../../src/domain/check-case.ts';
import type { Indicator } from '../../src/domain/indicator.ts';

/**
 * Takes out of a draft what may not be published, so that no article can break the site: a name that does not fit the unit, a
 * tier that mixes targets with results, and any item whose evidence does not stand in the text or whose value cannot be. Items
 * that go are told on the file, for the editor may add them by hand. Ends by `file.fail` where contact data is left in the text.
 */
export function mendDraft(value: Case, text: string, file: VFile): Case {
  const problems = checkCase({ case: value, text }).filter(({ severity }) => severity === 'error');
  const contact = problems.find(({ path }) => path.length === 0);
  if (contact !== undefined) {
    file.fail(`${contact.message}从文章中删去，再导入。`, { source: 'pipeline', ruleId: contact.rule });
  }
  const indicators = value.indicators.map((indicator, index) => mended(indicator, problemsAt(problems, index)));
  const unsound = problems.filter((problem) => isOfItem(problem) && !isMendable(problem));
  for (const { message } of unsound) file.message(`没有采用：${message}`, { source: 'pipeline', ruleId: 'mend-draft' });
  const entries = Object.entries({ ...value, indicators }).map(([key, field]) => [
    key,
    Array.isArray(field)
      ? field.filter((_, index) => !unsound.some(({ path }) => path[0] === key && path[1] === index))
      : field,
  ]);
  return caseSchema.parse(Object.fromEntries(entries));
}

function isOfItem({ path: [list, index] }: CaseProblem): boolean {
  return typeof list === 'string' && typeof index === 'number';
}

function isMendable({ rule }: CaseProblem): boolean {
  return rule === 'canonical-fits' || rule === 'results-apart';
}

function problemsAt(problems: readonly CaseProblem[], at: number): readonly CaseProblem[] {
  return problems.filter(({ path: [list, index] }) => list === 'indicators' && index === at);
}

function mended(indicator: Indicator, problems: readonly CaseProblem[]): Indicator {
  const { canonical, ...rest } = indicator;
  const isMisnamed = problems.some(({ rule }) => rule === 'canonical-fits');
  const isMixed = problems.some(({ rule }) => rule === 'results-apart');
  const tier = indicator.kind === 'target' ? 'target' : 'secondary';
  return { ...rest, ...(isMisnamed ? {} : { canonical }), ...(isMixed ? { tier } : {}) };
}
