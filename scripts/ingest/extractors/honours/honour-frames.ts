import { mediaName } from '../text/media-name.ts';
import { awardFrames } from './award-frames.ts';
import { assessmentFrames, candidacyFrames } from './candidacy-frames.ts';
import type { HonourFrame } from './honour-frame.ts';
import { recognitionFrames } from './recognition-frames.ts';

/** All frames in the order in which they are tried: of those that fit a clause the first one counts. */
export const honourFrames: readonly HonourFrame[] = [
  // 被《云州日报》确定为全国首创: a paper's word is no award
  {
    status: 'media-recognition',
    pattern: new RegExp(
      `被(?<grantor>《?${mediaName}》?).{0,6}?(?:确定|评价|誉|称赞?|认定|评选?|列)为(?<name>.{2,40})`,
    ),
  },
  ...candidacyFrames,
  ...awardFrames,
  ...assessmentFrames,
  ...recognitionFrames,
];
