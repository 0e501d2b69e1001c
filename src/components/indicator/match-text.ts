import type { Match } from '../../queries/figure-matches.ts';

/** What a value without cautions may be laid beside, in words; nothing where no other value is left to lay it beside. */
export const matchText: Record<Match, string> = {
  none: '',
  year: '可以',
  part: '同年的可以，其余年份不同',
  years: '年份不同',
  levels: '层级不同',
};
