import { disputeCues } from './cues/dispute-cues.ts';
import { enforcementCues } from './cues/enforcement-cues.ts';
import { governmentServiceCues } from './cues/government-service-cues.ts';
import { legislationCues } from './cues/legislation-cues.ts';
import { oversightCues } from './cues/oversight-cues.ts';
import { publicServiceCues } from './cues/public-service-cues.ts';
import type { CanonicalCue } from './canonical-cue.ts';

/** All cues in order of precedence: of several that fit a figure the first is taken, so the narrower measure stands first. */
export const canonicalCues: readonly CanonicalCue[] = [
  ...enforcementCues,
  ...governmentServiceCues,
  ...legislationCues,
  ...disputeCues,
  ...publicServiceCues,
  ...oversightCues,
];
