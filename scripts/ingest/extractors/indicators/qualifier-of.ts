import type { Frame } from './frames.ts';

/** The printed words that qualify a figure (累计, 同比, 提升至, 达, 余), joined where there are several. */
export function qualifierOf(frame: Frame): string | undefined {
  const left = frame.left.replaceAll(/\s/g, '');
  const words = [
    /累计|共计|合计|总计/.exec(left)?.[0],
    /同比|环比|年均|平均/.exec(left)?.[0],
    /(?:占比|提升至|提升到|提高到|提高至|增至|升至|降至|降到|下降至|下降到|减少至|减少为|增长到|增长至|压缩至|压缩到|缩短至|缩短到|达到|达)(?:了)?(?:约|近|超)?$/.exec(
      left,
    )?.[0],
    frame.figure.word,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : [...new Set(words)].join('；');
}
