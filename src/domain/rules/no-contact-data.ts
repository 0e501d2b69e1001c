import type { CaseProblem, CaseRule } from '../case-problem.ts';
import { findContactData } from '../contact-data.ts';

/** No telephone, QQ, WeChat, e-mail or identity number is published, neither in the text nor in a field. */
export const noContactData: CaseRule = (checked) => [
  ...findContactData(checked.text).map(({ kind, match }) => ({
    ...problem([], `正文里有${kind}“${match}”。从正文中删去。`),
    textQuote: match,
  })),
  ...stringFields(checked.case, []).flatMap(({ path, text }) =>
    findContactData(text).map(({ kind, match }) => problem(path, `这里有${kind}“${match}”。删去。`)),
  ),
];

function problem(path: CaseProblem['path'], message: string): CaseProblem {
  return { path, rule: 'no-contact-data', severity: 'error', message: `${message}案例不收个人联系方式和证件号码。` };
}

/** Addresses and fingerprints are left out: their digits tell nothing of a person. */
function stringFields(
  value: unknown,
  path: CaseProblem['path'],
): readonly { path: CaseProblem['path']; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringFields(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !['url', 'digest', 'file'].includes(key))
    .flatMap(([key, item]) => stringFields(item, [...path, key]));
}
