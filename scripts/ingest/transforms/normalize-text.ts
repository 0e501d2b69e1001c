import { mapText } from './map-text.ts';
import { normalizeLine } from './normalize-line.ts';
import type { Transform } from './transform.ts';

/**
 * Brings characters and punctuation of all text to one form, so that every later pattern needs only one. Blanks stay: after 。
 * they part paragraphs, in headings they part phrases, in quotation marks they show where a plus was lost.
 */
export const normalizeText: Transform = (tree) => mapText(tree, normalizeLine);
