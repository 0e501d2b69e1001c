import type { PracticeKind } from '../../../../src/domain/practice.ts';
import type { PracticeCandidate } from './practice-candidate.ts';
import { practiceWords } from './practice-words.ts';

/** The kind of a practice by its last word: a body is an institution, a quoted name without an arrangement's word a brand. */
export function practiceKind({ word, isQuoted }: PracticeCandidate): Exclude<PracticeKind, 'plan'> {
  if (INSTITUTION.test(word)) return 'institution';
  if (DEVICE.test(word)) return 'mechanism';
  return isQuoted ? 'brand' : 'mechanism';
}

const INSTITUTION = new RegExp(`${practiceWords.bodies}$`);
const DEVICE = new RegExp(`(?:${practiceWords.devices}|调解法|治理法|监管法|体系|管理)$`);
