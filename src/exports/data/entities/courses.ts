import type { Course } from '../../../domain/course.ts';
import { dataEntity } from '../data-entity.ts';

interface Row {
  readonly course: Course;
  readonly address: string;
}

/** The table of courses. */
export const coursesEntity = dataEntity<Row>({
  name: 'courses',
  title: '课程',
  description: '一行是一节课的设计：从几个地区的做法里学一个问题。',
  columns: [
    { name: 'id', title: '编号', type: 'string', note: { at: 'courseIdSchema' }, read: ({ course }) => course.id },
    { name: 'title', title: '标题', type: 'string', note: '课程的标题。', read: ({ course }) => course.title },
    {
      name: 'gist',
      title: '说明',
      type: 'string',
      note: { at: 'courseSchema.gist' },
      read: ({ course }) => course.gist,
    },
    {
      name: 'audience',
      title: '给谁上',
      type: 'list',
      note: { at: 'courseSchema.audience' },
      read: ({ course }) => course.audience,
    },
    {
      name: 'objectives',
      title: '学完能做什么',
      type: 'list',
      note: { at: 'courseSchema.objectives' },
      read: ({ course }) => course.objectives,
    },
    {
      name: 'minutes',
      title: '分钟',
      type: 'integer',
      note: { at: 'courseSchema.minutes' },
      read: ({ course }) => course.minutes,
    },
    {
      name: 'topics',
      title: '主题',
      type: 'list',
      note: { at: 'courseSchema.topics' },
      read: ({ course }) => course.topics,
    },
    {
      name: 'practices',
      title: '用到的做法',
      type: 'list',
      note: '各步骤用到的做法的编号，见做法表。',
      read: ({ course }) => [...new Set(course.steps.flatMap(({ practices }) => practices))],
    },
    {
      name: 'figures',
      title: '用到的数字',
      type: 'list',
      note: '各步骤用到的数字的编号，见数字表。',
      read: ({ course }) => [...new Set(course.steps.flatMap(({ figures }) => figures))],
    },
    {
      name: 'reviewStatus',
      title: '审校',
      type: 'string',
      note: { at: 'reviewSchema' },
      read: ({ course }) => course.review.status,
    },
    { name: 'address', title: '网址', type: 'string', note: '课程页的永久网址。', read: ({ address }) => address },
  ],
  rows: ({ courses, addressOf }) => courses.map((course) => ({ course, address: addressOf(course.id) })),
});
