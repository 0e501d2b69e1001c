import { mapText } from './map-text.ts';
import type { Transform } from './transform.ts';

/** Drops the sign that an article ends here: （完）, (END), at the end of a line. */
export const dropEndMarks: Transform = (tree) =>
  mapText(tree, (text) => text.replace(/\s?[（([【](?:完|全文完|END|end|End)[）)\]】]$/, ''));
