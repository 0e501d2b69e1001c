import type { Frame } from './frames.ts';

/** Whether nothing stands before a figure in its clause but a year: (2022年为88件), 而2023年和2022年分别是391件和274件. */
export function isBareYear({ left }: Frame): boolean {
  return BARE_YEAR.test(left.replaceAll(/\s/g, ''));
}

const BARE_YEAR =
  /^(?:而|但|对比)?(?:(?:(?:19|20)\d{2}年度?|[去前上]一?年)(?:全年|同期)?(?:、|和|与)?){1,4}(?:则|分别|只|仅)*(?:为|是|有|达|只有|仅有|仅为)?$/;
