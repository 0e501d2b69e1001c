import type { CaseProblem, CaseRule } from '../case-problem.ts';
import { topicName } from '../vocabularies/topics.ts';

const lists = ['practices', 'problemsAdmitted', 'plans'] as const;

/** Every topic that a case or a thing in it names stands in the vocabulary. */
export const knownTopics: CaseRule = ({ case: value }) => [
  ...value.topics.flatMap((topic, index) => unknown(topic, ['topics', index])),
  ...lists.flatMap((list) => value[list].flatMap(({ topic }, index) => unknown(topic, [list, index, 'topic']))),
];

function unknown(topic: string | undefined, path: CaseProblem['path']): readonly CaseProblem[] {
  if (topic === undefined || topicName(topic) !== undefined) return [];
  const message = `没有 ${topic} 这个主题。改成 src/domain/vocabularies/topics.json 里的代号，如 T07 或 T07.1。`;
  return [{ path, rule: 'known-topics', severity: 'error', message }];
}
