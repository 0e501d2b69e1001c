import { closeGaps } from './close-gaps.ts';
import { cutGluedLines } from './cut-glued-lines.ts';
import { dropCaptions } from './drop-captions.ts';
import { dropEndMarks } from './drop-end-marks.ts';
import { dropFurniture } from './drop-furniture.ts';
import { dropPageJumps } from './drop-page-jumps.ts';
import { flagDuplicatedPhrases } from './flag-duplicated-phrases.ts';
import { flagLostCharacters } from './flag-lost-characters.ts';
import { flattenBlocks } from './flatten-blocks.ts';
import { foldDuplicateBody } from './fold-duplicate-body.ts';
import { inferHeadings } from './infer-headings.ts';
import { joinBrokenLines } from './join-broken-lines.ts';
import { joinHeadingLines } from './join-heading-lines.ts';
import { joinSplitLabels } from './join-split-labels.ts';
import { levelHeadings } from './level-headings.ts';
import { liftBylines } from './lift-bylines.ts';
import { liftMasthead } from './lift-masthead.ts';
import { liftSignature } from './lift-signature.ts';
import { maskContactData } from './mask-contact-data.ts';
import { normalizeText } from './normalize-text.ts';
import { raiseQuestions } from './raise-questions.ts';
import { splitGluedNumbering } from './split-glued-numbering.ts';
import { splitLeadHeadings } from './split-lead-headings.ts';
import { splitRunOnLines } from './split-run-on-lines.ts';
import type { Transform } from './transform.ts';

/** All repairs in the order in which they depend on one another. */
export const allTransforms: readonly Transform[] = [
  // One form of block and of character first: all that follows reads lines of plain, normal text. Broken lines are joined
  // between, for punctuation is judged by what stands on both sides of it.
  flattenBlocks,
  joinBrokenLines,
  normalizeText,
  joinSplitLabels,
  cutGluedLines,
  // What is not the article goes before anything is looked for at the article's edges; the copy before the jumps, so that both
  // copies still match.
  dropFurniture,
  foldDuplicateBody,
  dropPageJumps,
  // The masthead is known by its place around the text, bylines after it because titles stand above them, the signature last
  // because a date printed beside the source outweighs it.
  liftMasthead,
  dropEndMarks,
  liftBylines,
  liftSignature,
  // Now only the text is left: first into paragraphs, then captions out, then headings, whose depth needs all of them.
  splitRunOnLines,
  splitGluedNumbering,
  dropCaptions,
  splitLeadHeadings,
  joinHeadingLines,
  raiseQuestions,
  inferHeadings,
  levelHeadings,
  // Blanks parted paragraphs and phrases until here. Flags come last: what they quote must stand in the finished text.
  closeGaps,
  maskContactData,
  flagLostCharacters,
  flagDuplicatedPhrases,
];
