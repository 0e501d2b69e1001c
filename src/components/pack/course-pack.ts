import { addresses } from '../../addresses.ts';
import type { Course } from '../../domain/course.ts';
import { labels } from '../../domain/labels.ts';
import { topicName } from '../../domain/vocabularies/topics.ts';
import type { Pack, PackBlock, PackItem } from '../../exports/pack/pack.ts';
import type { LinkedStep } from '../../queries/course-steps.ts';
import { site } from '../../site.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { chartMetadata } from '../chart/chart-metadata.ts';
import { chartSheet } from '../chart/chart-sheet.ts';
import type { Chart } from '../chart/chart.ts';
import { chartItem } from './chart-item.ts';
import { chartOfFigures } from './chart-of-figures.ts';
import { packFigure } from './pack-figure.ts';
import { practiceItem } from './practice-item.ts';

/** What a course is made into a pack of. */
export interface CourseParts {
  readonly course: Course;
  readonly steps: readonly LinkedStep[];
  /** All charts of the library: a step that compares figures takes along the one that shows them. */
  readonly charts: readonly Chart[];
  readonly teachingNote: readonly PackBlock[];
}

/** The pack of a course; what several steps use stands at the first. */
export function coursePack({ course, steps, charts, teachingNote }: CourseParts, origin: URL | undefined): Pack {
  const { id, title, gist, minutes, shortMinutes, audience, topics } = course;
  const seen = new Set<string>();
  const isNew = (item: PackItem) => !seen.has(item.id) && seen.add(item.id) !== undefined;
  return {
    id,
    title,
    gist,
    library: site.name,
    address: absoluteAddress(addresses.course(id), origin),
    accessed: '引用日期',
    facts: [
      { label: '时间', text: `${minutes} 分钟${shortMinutes === undefined ? '' : `，也可以上 ${shortMinutes} 分钟`}` },
      { label: '给谁上', text: audience.join('；') },
      { label: '主题', text: topics.map((topic) => topicName(topic) ?? topic).join('、') },
    ],
    objectives: course.objectives,
    parts: steps.map((linked) => ({
      id: linked.step.id,
      title: linked.step.title,
      details: `${linked.step.minutes} 分钟，${labels.activity[linked.step.activity]}`,
      script: linked.step.text,
      items: stepItems(course, linked, charts, origin).filter(isNew),
    })),
    questions: course.questions,
    assessment: course.assessment,
    teachingNote,
  };
}

function stepItems(
  course: Course,
  { step, practices, figures }: LinkedStep,
  charts: readonly Chart[],
  origin: URL | undefined,
): readonly PackItem[] {
  const chart = chartOfFigures(figures, charts);
  return [
    ...(figures.length === 0 ? [] : [figuresItem(course, step.id, figures, origin)]),
    ...(chart === undefined ? [] : [chartItem(chartMetadata(chart, origin), chartSheet(chart, origin))]),
    ...practices.map(({ entry, practice }) => practiceItem(entry, practice, origin)),
  ];
}

function figuresItem(
  course: Course,
  stepId: string,
  figures: LinkedStep['figures'],
  origin: URL | undefined,
): PackItem {
  return {
    kind: 'figures',
    id: `${course.id}-${stepId}-figures`,
    title: '用到的数字',
    address: absoluteAddress(`${addresses.course(course.id)}#${stepId}`, origin),
    topics: [],
    facts: [],
    figures: figures.map(({ entry, indicator }) => packFigure(entry, indicator, origin, true)),
  };
}
