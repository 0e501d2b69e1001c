import type { Anomaly } from '../../src/domain/anomaly.ts';
import type { VFile } from 'vfile';
import { type Case, caseSchema } from '../../src/domain/case.ts';
import type { CaseProblem } from '../../src/domain/case-problem.ts';
import { checkCase } from '../../src/domain/check-case.ts';
import type { Indicator } from '../../src/domain/indicator.ts';

/**
 * Makes of a draft one that no rule of the content check refuses, so that no article can break the site. What can be left out
 * is left out: a canonical name that does not fit the unit, an anomaly's quote that is not in the text, then whole items whose
 * evidence is not there or whose value cannot be; of these the editor is told, for he may add them by hand. Ends by
 * `file.fail` where contact data is left.
 */
export function mendDraft(value: Case, text: string, file: VFile): Case {
  const problems = checkCase({ case: value, text }).filter(({ severity }) => severity === 'error');
  if (problems.length === 0) return value;
  const contact = problems.find((problem) => problem.rule === 'no-contact-data' && !isOfItem(problem));
  if (contact !== undefined) {
    file.fail(`${contact.message}从文章中删去，再导入。`, { source: 'pipeline', ruleId: contact.rule });
  }
  const at = (list: string, index: number) => problems.filter(({ path }) => path[0] === list && path[1] === index);
  const mended = {
    ...value,
    indicators: value.indicators.map((indicator, index) => mendIndicator(indicator, at('indicators', index))),
    anomalies: [
      ...value.anomalies.map((anomaly, index) => mendAnomaly(anomaly, at('anomalies', index))),
      ...impossibleDates(value, problems),
    ],
  };
  const unsound = problems.filter((problem) => isOfItem(problem) && !isMendable(problem));
  for (const { message } of unsound) file.message(`没有采用：${message}`, { source: 'pipeline', ruleId: 'mend-draft' });
  const entries = Object.entries(mended).map(([key, field]) => [
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

function isMendable({ rule, path }: CaseProblem): boolean {
  return rule === 'canonical-fits' || rule === 'results-apart' || path[0] === 'anomalies';
}

function mendIndicator(indicator: Indicator, problems: readonly CaseProblem[]): Indicator {
  const { canonical, ...rest } = indicator;
  const isMisnamed = problems.some(({ rule }) => rule === 'canonical-fits');
  const isMixed = problems.some(({ rule }) => rule === 'results-apart');
  const tier = indicator.kind === 'target' ? 'target' : 'secondary';
  return { ...rest, ...(isMisnamed ? {} : { canonical }), ...(isMixed ? { tier } : {}) };
}

function mendAnomaly({ quote, ...rest }: Anomaly, problems: readonly CaseProblem[]): Anomaly {
  return problems.length === 0 ? { ...rest, quote } : rest;
}

/** The rule asks for an anomaly where an article is older than what it tells of. */
function impossibleDates({ anomalies }: Case, problems: readonly CaseProblem[]): readonly Anomaly[] {
  const problem = problems.find(({ rule }) => rule === 'published-after-period');
  if (problem === undefined) return [];
  const description = problem.message.slice(0, problem.message.indexOf('。') + 1);
  const id = `a${String(anomalies.length + 1).padStart(2, '0')}`;
  return [{ id, type: 'impossible-date', severity: 'warning', description, resolution: 'open' }];
}
