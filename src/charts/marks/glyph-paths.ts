/**
 * Small signs, drawn around the point that they mark, 16 units to an em: `dot` a value; `ring` a value that may not be compared;
 * `from` an earlier value; `more`, `less` and `about` the open ends of 余, 近 and 约; `onward` and `backward` the heads of arrows that
 * end at a dot; `break` where an axis is cut; `gap` a dashed line; `target` an unseen disc that makes a link easy to hit.
 */
export const glyphPaths = {
  dot: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z',
  ring: 'M-4.8 0a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0 -9.6 0Z',
  from: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z',
  more: 'M7 0H15M11.5 -3.5L15 0L11.5 3.5',
  less: 'M-7 0H-15M-11.5 -3.5L-15 0L-11.5 3.5',
  about: 'M7 0H15M11.5 -3.5L15 0L11.5 3.5M-7 0H-15M-11.5 -3.5L-15 0L-11.5 3.5',
  onward: 'M-12.5 -4.5L-7 0L-12.5 4.5',
  backward: 'M12.5 -4.5L7 0L12.5 4.5',
  break: 'M-4 6L0 -6M0 6L4 -6',
  gap: 'M-15 0H-9M-3 0H3M9 0H15',
  target: 'M-13 0a13 13 0 1 0 26 0a13 13 0 1 0 -26 0Z',
} as const;

export type GlyphName = keyof typeof glyphPaths;
