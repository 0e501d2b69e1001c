import type { Recomputation } from '../../queries/recompute/recomputation.ts';

/** How a recomputation came out. */
export type Verdict = 'differs' | 'hidden' | 'agrees' | 'former' | 'none';

/** What each verdict is called and what it means, in the order in which a doubting reader wants them. */
export const verdicts: readonly { readonly verdict: Verdict; readonly title: string; readonly meaning: string }[] = [
  {
    verdict: 'differs',
    title: '算不通',
    meaning: '由来源印出的数重算，得不到它印出的结果。可能是印错，也可能口径不同；本库照原样刊出。',
  },
  {
    verdict: 'hidden',
    title: '总数未披露',
    meaning: '来源印了其中的数和它占的比例，没有印总数。由这两个数可以倒推总数在什么范围，也看得出哪个数不是总数。',
  },
  { verdict: 'agrees', title: '算得通', meaning: '分子、分母都印了出来，重算的结果与印出的比例相符。' },
  {
    verdict: 'former',
    title: '可以倒推',
    meaning: '来源印了现在的数和增减的幅度，由此倒推从前的数。倒推的数不是来源印出的。',
  },
  { verdict: 'none', title: '无从验算', meaning: '来源没有写分子，或者没有写分母，只能照引。' },
];

/** The verdict of a recomputation: a sum, an overlap of wholes or an earlier report that does not fit makes it `differs`. */
export function verdictOf(found: Recomputation): Verdict {
  switch (found.kind) {
    case 'ratio':
      return found.agrees ? 'agrees' : 'differs';
    case 'implied-whole':
      return found.others.some(({ common }) => common === undefined) ? 'differs' : 'hidden';
    case 'former-value':
      return found.printed?.agrees === false ? 'differs' : 'former';
    case 'no-parts':
      return 'none';
  }
}
