import type { Case } from '../case.ts';
import type { CaseProblem, CaseRule } from '../case-problem.ts';

/** The acceptance checklist: what a case must have before it may be called reviewed. Drafts are not asked for it. */
export const reviewComplete: CaseRule = ({ case: value, text }) =>
  value.review.status === 'draft'
    ? []
    : [...missingFields(value, text), ...openAnomalies(value), ...barePractices(value)];

function missingFields(value: Case, text: string): readonly CaseProblem[] {
  const required: readonly (readonly [boolean, string, string])[] = [
    [value.gist === undefined, 'gist', '要旨（gist）：用一句话说这个案例讲了什么，不超过 60 字'],
    [value.region === undefined, 'region', '地区（region）'],
    [value.period === undefined, 'period', '时期（period）'],
    [value.topics.length === 0, 'topics', '主题（topics），至少一个'],
    [value.review.by === undefined, 'review', '审校人（review.by）'],
    [value.review.on === undefined, 'review', '审校日期（review.on）'],
    [
      value.source.outlet === undefined && value.issuer === undefined,
      'source',
      '发表的媒体（source.outlet）或发文机关（issuer）',
    ],
    [text.trim() === '', 'id', '正文'],
  ];
  return required
    .filter(([isMissing]) => isMissing)
    .map(([, path, what]) => problem([path], `标为已审校，但还缺${what}。补上，或把 review.status 改回 draft。`));
}

function openAnomalies(value: Case): readonly CaseProblem[] {
  return value.anomalies.flatMap(({ id, resolution, severity, description }, index) => {
    if (resolution !== 'open' || severity === 'note') return [];
    const message = `疑点 ${id} 还没有处理：${description}核对原文，然后把 resolution 改成 accepted（保留原样）或 corrected（已订正）。`;
    return [{ ...problem(['anomalies', index, 'resolution'], message), severity }];
  });
}

function barePractices(value: Case): readonly CaseProblem[] {
  return value.practices.flatMap(({ id, kind, mechanism, topic }, index) => [
    ...(mechanism === undefined && kind !== 'plan'
      ? [
          problem(
            ['practices', index],
            `做法 ${id} 还没有写怎么做（mechanism）。用一两句话写；不值得单列的，删去 ${id}。`,
          ),
        ]
      : []),
    ...(topic === undefined
      ? [problem(['practices', index], `做法 ${id} 还没有主题（topic）。写上细分主题的代号，如 T07.1。`)]
      : []),
  ]);
}

function problem(path: CaseProblem['path'], message: string): CaseProblem {
  return { path, rule: 'review-complete', severity: 'error', message };
}
