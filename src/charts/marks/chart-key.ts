import type { Figure } from '../figure.ts';
import type { GlyphName } from './glyph-paths.ts';
import { openEnd } from './open-end.ts';

/** One line of the key under a chart: a sign and what it means. */
export interface KeyEntry {
  readonly glyphs: readonly GlyphName[];
  readonly text: string;
}

/** The signs among these figures that a reader must be told of, in fixed order; empty where all are exact and comparable. */
export function chartKey(figures: readonly Figure[]): readonly KeyEntry[] {
  const ends = new Set(figures.map(({ comparator }) => openEnd(comparator)));
  const reasons = [...new Set(figures.flatMap(({ incomparable }) => incomparable ?? []))];
  return [
    ...(reasons.length > 0
      ? [{ glyphs: ['ring'], text: `空心：不宜与其余的比较（${reasons.join('；')}）` } as const]
      : []),
    ...(ends.has('more') ? [{ glyphs: ['dot', 'more'], text: '原文带“余”“以上”一类的字，实数不少于此' } as const] : []),
    ...(ends.has('less')
      ? [{ glyphs: ['dot', 'less'], text: '原文带“近”“不足”“以内”一类的字，实数不多于此' } as const]
      : []),
    ...(ends.has('about') ? [{ glyphs: ['dot', 'about'], text: '原文带“约”“左右”，实数在其上下' } as const] : []),
  ];
}
