import { labels } from '../../domain/labels.ts';
import type { Question, QuestionKind } from '../../queries/exercises/question.ts';

/** What an exercise asks, and what it teaches. */
export const exerciseWords: Readonly<Record<QuestionKind, { readonly title: string; readonly ask: string }>> = {
  'open-end': { title: '准数，还是只给了一头', ask: '实际的数与印出的数相比：' },
  result: { title: '成绩，还是目标、标准、从前的数', ask: '句中划线的数说的是：' },
  honour: { title: '获奖，还是推荐、试点、报道', ask: '照来源的说法，句中划线的一项：' },
  whole: { title: '这个比率的分母是什么', ask: '句中划线的比率，分子和分母：' },
  comparable: { title: '哪些数可以放在一起比', ask: '下面的数都叫同一个名称。能不能与同一年别的地区的数放在一起比：' },
};

const options = {
  'open-end': { exact: '就是印的数', more: '不止', less: '不到', about: '上下不定' },
  result: { result: '成绩', target: '目标', standard: '规定的标准', baseline: '从前的数' },
  honour: labels.honourStatus,
  whole: { both: '都印了', part: '只印了分子', none: '都没有印' },
  comparable: { yes: '可以', no: '不可以' },
} as const;

/** The answers that may be ticked, in their fixed order. */
export function optionsOf(kind: QuestionKind): readonly string[] {
  return Object.values(options[kind]);
}

/** The right answer in words. */
export function answerWords(question: Question): string {
  switch (question.kind) {
    case 'open-end':
      return options['open-end'][question.answer];
    case 'result':
      return options.result[question.answer];
    case 'honour':
      return options.honour[question.answer];
    case 'whole':
      return options.whole[question.answer];
    case 'comparable':
      return options.comparable[question.answer];
    default:
      return question satisfies never;
  }
}
