import type { Evidence } from '../../../../src/domain/evidence.ts';
import type { Passage } from './passages-of.ts';

/** The evidence of a value: `quote` must be a literal piece of the passage's sentence. */
export function evidenceOf(passage: Passage, quote: string): Evidence {
  return { quote, sentence: passage.text, ...(passage.section === undefined ? {} : { section: passage.section }) };
}
