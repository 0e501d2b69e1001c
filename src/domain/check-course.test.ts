import { expect, test } from 'vitest';
import { checkCourse } from './check-course.ts';
import { courseSchema } from './course.ts';

const sound = {
  id: 'kc-001',
  title: '读懂一个比率',
  gist: '学会问分母。',
  audience: ['培训班'],
  objectives: ['能说出分母'],
  minutes: 30,
  shortMinutes: 10,
  topics: ['T07.1'],
  steps: [
    { id: 's01', title: '读', activity: 'reading', minutes: 10, shortMinutes: 10, text: '读一遍。' },
    {
      id: 's02',
      title: '算',
      activity: 'exercise',
      minutes: 20,
      text: '算一遍。',
      figures: ['fz-210200-2024-001-i24'],
    },
  ],
  questions: [{ id: 'w01', text: '分母是什么？' }],
  assessment: [{ text: '写一段话。' }],
  review: { status: 'draft' },
};
const known = new Set(['fz-210200-2024-001-i24']);

/** The messages for the sound course with something changed. */
const messagesOf = (changed: object) =>
  checkCourse(courseSchema.parse({ ...sound, ...changed }), known).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

test('a sound course has no problems', () => {
  expect(messagesOf({})).toEqual([]);
});

test.each([
  ['minutes that do not add up', { minutes: 45 }, 'minutes 各步骤合计 30 分钟，这里写了 45。改成一样。'],
  [
    'short minutes that do not',
    { shortMinutes: 15 },
    'shortMinutes 各步骤的 shortMinutes 合计 10，这里写了 15。改成一样。',
  ],
  ['an unknown topic', { topics: ['T99'] }, 'topics.0 没有 T99 这个主题。照 src/domain/vocabularies/topics.json 改。'],
  [
    'a question twice',
    { questions: [...sound.questions, ...sound.questions] },
    'questions.1.id 编号 w01 用了两次。后一个改用新编号。',
  ],
  [
    'a practice that is not there',
    { steps: [{ ...sound.steps[0], minutes: 30, practices: ['fz-210200-2024-001-p99'] }] },
    'steps.0.practices.0 案例里没有 fz-210200-2024-001-p99。改成有的编号，或从 practices 里删去。',
  ],
])('%s', (_, changed, message) => {
  expect(messagesOf(changed)).toContain(message);
});

test('what is no full id is refused by the schema', () => {
  const steps = [{ ...sound.steps[1], figures: ['i24'] }];
  expect(courseSchema.safeParse({ ...sound, steps }).error?.issues[0]?.message).toBe('应写作 fz-210200-2024-001-i24');
});
