import type { Way } from '../way-of.ts';

/** The verb between two figures: 由48天升到50天. */
export const wayVerbs: Readonly<Record<Way, string>> = { up: '升到', down: '降到', still: '仍为', unsure: '变为' };

/** How many went which way, those that occur: 2项上升、1项升降不明. `counter` is 项 or 地. */
export function wayTally(ways: readonly Way[], counter: string): string {
  const words = { up: '上升', down: '下降', still: '未变', unsure: '升降不明' } as const;
  return (['up', 'down', 'still', 'unsure'] as const)
    .map((way) => ({ way, count: ways.filter((one) => one === way).length }))
    .filter(({ count }) => count > 0)
    .map(({ way, count }) => `${count}${counter}${words[way]}`)
    .join('、');
}
