import { mapText } from './map-text.ts';
import type { Transform } from './transform.ts';

/**
 * Removes the blanks that typesetting put in: beside full-width punctuation, between Chinese and digits or Latin letters, and in
 * spaced-out words (工 作 报 告). Blanks between words stay, and so do all within a short quotation, where a blank may be all that is
 * left of a plus: “互联网 公证”.
 */
export const closeGaps: Transform = (tree) => mapText(tree, closeGapsIn);

function closeGapsIn(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replaceAll(SPACED_OUT, (word) => word.replaceAll(' ', ''))
    .split(SHORT_QUOTATION)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(BESIDE_PUNCTUATION, '').replaceAll(BETWEEN_SCRIPTS, ''),
    )
    .join('')
    .trim();
}

// Single characters with a blank between each: 工 作 报 告
const SPACED_OUT = /(?<![^\s\p{P}])\p{Script=Han}(?: \p{Script=Han}){2,}(?![^\s\p{P}])/gu;
const SHORT_QUOTATION = /([“‘][^“”‘’，。；]{1,40}[”’])/;
const BESIDE_PUNCTUATION =
  / (?=[，。、；：？！“”‘’（）《》「」『』【】〔〕…])|(?<=[，。、；：？！“”‘’（）《》「」『』【】〔〕…]) /g;
// All but the number of a part, 01 一码入企
const BETWEEN_SCRIPTS =
  /(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\dA-Za-z%‰])(?<!^(?:PART[. ]?)\d{1,2}|^0\d) (?=\p{Script=Han})|(?<=\d) (?=%)/gu;
