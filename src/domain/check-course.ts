import type { CaseProblem } from './case-problem.ts';
import type { Course } from './course.ts';
import { topicName } from './vocabularies/topics.ts';

/**
 * What the schema cannot see in a course: whether its minutes add up, its ids are used once, its topics and what it links exist.
 *
 * @param knownItems the full ids of all items of all cases: `fz-210200-2024-001-p10`
 */
export function checkCourse(course: Course, knownItems: ReadonlySet<string>): readonly CaseProblem[] {
  return [...minutes(course), ...usedTwice(course), ...unknownTopics(course), ...unknownItems(course, knownItems)];
}

function minutes({ steps, minutes: whole, shortMinutes: short }: Course): readonly CaseProblem[] {
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  const shortSum = steps.reduce((total, step) => total + (step.shortMinutes ?? 0), 0);
  return [
    ...(sum === whole
      ? []
      : [error(['minutes'], 'course-minutes', `各步骤合计 ${sum} 分钟，这里写了 ${whole}。改成一样。`)]),
    ...(shortSum === (short ?? 0)
      ? []
      : [
          error(
            ['shortMinutes'],
            'course-minutes',
            `各步骤的 shortMinutes 合计 ${shortSum}，这里写了 ${short ?? 0}。改成一样。`,
          ),
        ]),
  ];
}

function usedTwice({ steps, questions }: Course): readonly CaseProblem[] {
  return (['steps', 'questions'] as const).flatMap((list) => {
    const ids = (list === 'steps' ? steps : questions).map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [error([list, index, 'id'], 'unique-ids', `编号 ${id} 用了两次。后一个改用新编号。`)],
    );
  });
}

function unknownTopics({ topics }: Course): readonly CaseProblem[] {
  return topics.flatMap((topic, index) =>
    topicName(topic) === undefined
      ? [
          error(
            ['topics', index],
            'known-topics',
            `没有 ${topic} 这个主题。照 src/domain/vocabularies/topics.json 改。`,
          ),
        ]
      : [],
  );
}

function unknownItems({ steps }: Course, known: ReadonlySet<string>): readonly CaseProblem[] {
  return steps.flatMap((step, index) =>
    (['practices', 'figures'] as const).flatMap((list) =>
      step[list].flatMap((id, place) =>
        known.has(id)
          ? []
          : [
              error(
                ['steps', index, list, place],
                'course-items',
                `案例里没有 ${id}。改成有的编号，或从 ${list} 里删去。`,
              ),
            ],
      ),
    ),
  );
}

function error(path: CaseProblem['path'], rule: string, message: string): CaseProblem {
  return { path, rule, severity: 'error', message };
}
