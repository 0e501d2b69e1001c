import type { BenchQuery } from './make-queries.ts';

/** How good the answers to the queries of one kind are, from 0 to 1. */
export interface Score {
  /** How many of the right texts are found. */
  readonly recall: number;
  /** How many of the found texts are right, over the queries that found any. */
  readonly precision: number;
  /** In how many answers the first text is right. */
  readonly first: number;
}

/** Scores answers: for each query the numbers of the texts found. */
export function scoreAnswers(
  answers: readonly { readonly query: BenchQuery; readonly numbers: readonly number[] }[],
): Score {
  const shares = answers.map(({ query: { truth }, numbers }) => {
    const right = numbers.filter((number) => truth.has(number)).length;
    const [first = -1] = numbers;
    return {
      recall: right / truth.size,
      precision: numbers.length === 0 ? [] : [right / numbers.length],
      first: truth.has(first) ? 1 : 0,
    };
  });
  return {
    recall: mean(shares.map(({ recall }) => recall)),
    precision: mean(shares.flatMap(({ precision }) => precision)),
    first: mean(shares.map(({ first }) => first)),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
