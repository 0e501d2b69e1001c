import type { Case } from '../../domain/case.ts';
import { honourTallyText } from '../registers/honour-tally-text.ts';
import { numberText } from '../number-text.ts';

/** A part of a case page, as its table of contents lists it. */
interface CasePart {
  readonly id: string;
  readonly title: string;
  readonly count: string | undefined;
}

/**
 * The parts that a case has, in the order of its page.
 *
 * @param checks how many of its figures are computed again
 */
export function caseParts(entry: Case, checks: number): readonly CasePart[] {
  const parts: readonly (readonly [id: string, title: string, count: number, tally?: string])[] = [
    ['figures', '关键数字', entry.indicators.length],
    ['practices', '做法', entry.practices.length],
    ['text', '正文', Number.NaN],
    ['honours', '荣誉', entry.honours.length, honourTallyText(entry.honours)],
    ['firsts', '首创之说', entry.firsts.length],
    ['documents', '提到的文件', entry.documents.length],
    ['people', '提到的人', entry.people.length],
    ['problems', '自认的问题', entry.problemsAdmitted.length],
    ['plans', '下一步打算', entry.plans.length],
    ['checks', '算得通吗', checks],
    ['anomalies', '疑点', entry.anomalies.length],
    ['source', '来源与引用', Number.NaN],
  ];
  return parts
    .filter(([, , count]) => count !== 0)
    .map(([id, title, count, tally]) => ({
      id,
      title,
      count: Number.isNaN(count) ? undefined : (tally ?? numberText(count)),
    }));
}
