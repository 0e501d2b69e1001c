import type { Case } from '../../domain/case.ts';
import { type Comparator, type Indicator, isResult } from '../../domain/indicator.ts';
import type { Recomputation } from '../recompute/recomputation.ts';
import type { Question } from './question.ts';

const ends = {
  '=': 'exact',
  '>': 'more',
  '>=': 'more',
  '<': 'less',
  '<=': 'less',
  '~<': 'less',
  '~': 'about',
} as const satisfies Record<Comparator, string>;

const wholes = { ratio: 'both', 'implied-whole': 'part', 'no-parts': 'none' } as const;

/** What may be asked of the figures of a case by themselves: open ends, results and targets, the wholes of its shares. */
export function figureQuestions(entry: Case, found: readonly Recomputation[]): readonly Question[] {
  return [
    ...entry.indicators.flatMap((indicator) => openEndQuestion(entry, indicator)),
    ...entry.indicators.flatMap((indicator) => resultQuestion(entry, indicator)),
    ...found.flatMap((recomputation) => wholeQuestion(entry, recomputation)),
  ];
}

// A range, and a number in words, say their ends themselves.
function openEndQuestion(entry: Case, indicator: Indicator): readonly Question[] {
  if (indicator.valueMax !== undefined || !/\d/.test(indicator.valueText) || !isResult(indicator)) return [];
  return [
    { kind: 'open-end', id: `${entry.id}-${indicator.id}`, entry, indicator, answer: ends[indicator.comparator] },
  ];
}

function resultQuestion(entry: Case, indicator: Indicator): readonly Question[] {
  const { kind } = indicator;
  const asked = { kind: 'result', id: `${entry.id}-${indicator.id}`, entry, indicator } as const;
  if (isResult(indicator)) return [{ ...asked, answer: 'result' }];
  return kind === 'target' || kind === 'standard' || kind === 'baseline' ? [{ ...asked, answer: kind }] : [];
}

function wholeQuestion(entry: Case, found: Recomputation): readonly Question[] {
  if (found.kind === 'former-value') return [];
  const { indicator } = found;
  return [{ kind: 'whole', id: `${entry.id}-${indicator.id}`, entry, indicator, found, answer: wholes[found.kind] }];
}
