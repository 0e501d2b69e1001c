import { expect, test } from 'vitest';
import { courseSchema } from '../domain/course.ts';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { courseSteps } from './course-steps.ts';

const course = (figures: readonly string[]) =>
  courseSchema.parse({
    id: 'kc-001',
    title: '读懂一个比率',
    gist: '学会问分母。',
    audience: ['培训班'],
    objectives: ['能说出分母'],
    minutes: 30,
    topics: ['T07.1'],
    steps: [{ id: 's01', title: '算', activity: 'exercise', minutes: 30, text: '算一遍。', figures }],
    questions: [{ id: 'w01', text: '分母是什么？' }],
    assessment: [{ text: '写一段话。' }],
    review: { status: 'draft' },
  });
const entry = caseFixture({ indicators: [figureFixture({ id: 'i24' })] });

test('a step comes with the figures that it links', () => {
  const [step] = courseSteps(course(['fz-210200-2024-001-i24']), [entry]);
  expect(step?.figures.map(({ indicator }) => indicator.name)).toEqual(['收案数']);
});

test('a link that leads nowhere stops the build', () => {
  expect(() => courseSteps(course(['fz-210200-2024-001-i99']), [entry])).toThrow('fz-210200-2024-001-i99 不在案例里');
});
