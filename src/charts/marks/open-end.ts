import type { Comparator } from '../figure.ts';

export type OpenEnd = 'more' | 'less' | 'about';

/** The sign for the open end of a figure (`more` for 余 and 以上, `less` for 不足, 以内 and 近, `about` for 约), or undefined where it is exact. */
export function openEnd(comparator: Comparator): OpenEnd | undefined {
  if (comparator === '>' || comparator === '>=') return 'more';
  if (comparator === '<' || comparator === '<=' || comparator === '~<') return 'less';
  return comparator === '~' ? 'about' : undefined;
}
