import type { Comparator } from '../../domain/indicator.ts';
import type { Question } from '../../queries/exercises/question.ts';
import { cautionText } from '../indicator/caution-text.ts';
import { matchText } from '../indicator/match-text.ts';
import { figureText } from '../figure-text.ts';
import { periodText } from '../period-text.ts';

const ends: Readonly<Record<Comparator, string>> = {
  '=': '没有“余”“近”“以上”一类的词',
  '>': '“余”“多”“超”是说比它多',
  '>=': '“以上”“至少”是说等于它或比它多',
  '<': '“不足”“不到”是说比它少',
  '<=': '“以内”“至多”是说等于它或比它少',
  '~<': '“近”“接近”是说差一点才到',
  '~': '“约”“左右”是说在它上下',
};

const kinds = {
  result: '说的是已经做到的',
  target: '说的是今后要做到的，不能与成绩画在一起',
  standard: '说的是规定要达到的，不是做到的',
  baseline: '说的是从前的，用来与现在对照',
} as const;

const statuses = {
  awarded: '来源写的是得到了',
  nominated: '来源写的是被推荐、入围，没有写获奖',
  pilot: '来源写的是被定为试点，试点不是表彰',
  'assessment-stage': '来源写的是还在评审',
  'media-recognition': '来源写的是被报道、肯定，没有授予称号',
} as const;

/** Why an answer is right, in one sentence that ends without a full stop; of a share the computation says it, and this gives nothing. */
export function answerReason(question: Question): string | undefined {
  switch (question.kind) {
    case 'open-end':
      return `印的是“${figureText(question.indicator)}”，${ends[question.indicator.comparator]}${roundedText(question)}`;
    case 'result':
      return kinds[question.answer];
    case 'honour':
      return statuses[question.answer];
    case 'whole':
      return undefined;
    case 'comparable': {
      const time = periodText(question.row.period);
      if (question.answer === 'yes') return `${time}，是整个地区的成绩，同一年别的地区也报了`;
      return `${time}，${cautionText(question.row) ?? (matchText[question.row.match] || '没有别的数可比')}`;
    }
    default:
      return question satisfies never;
  }
}

// 4.8万: what is printed in ten thousands was as a rule rounded before.
function roundedText({ indicator }: Extract<Question, { readonly kind: 'open-end' }>): string {
  return indicator.comparator === '=' && /[.\d][万亿]/.test(indicator.valueText) ? '；以万、亿计的数多半取过整' : '';
}
