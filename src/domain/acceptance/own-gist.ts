import type { CaseRule } from '../case-problem.ts';
import { missingField } from './missing-field.ts';

/** A gist that shares a run of so many characters with the text was copied, not written; names are shorter than this. */
const copiedRun = 20;

/** The gist is there, and says in the editor's own words what the case is about: it is neither the title nor a piece of the text. */
export const ownGist: CaseRule = ({ case: { gist, title }, text }) => {
  if (gist === undefined) return [missingField('gist', '要旨（gist）：用一句话说这个案例讲了什么，不超过 60 字')];
  const copied = copiedPart(gist, text);
  if (gist !== title && copied === undefined) return [];
  const found = copied === undefined ? '要旨就是标题' : `要旨里“${copied}”是照抄正文的`;
  const message = `${found}。要旨用自己的话写：哪里，做了什么，最要紧的一个结果。`;
  return [{ path: ['gist'], rule: 'review-complete', severity: 'error', message }];
};

function copiedPart(gist: string, text: string): string | undefined {
  for (let at = 0; at + copiedRun <= gist.length; at += 1) {
    const run = gist.slice(at, at + copiedRun);
    if (text.includes(run)) return run;
  }
  return undefined;
}
