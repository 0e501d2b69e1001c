import { radicalToIdeograph } from './radical-to-ideograph.ts';

/**
 * One character for one meaning: no control, zero-width or direction characters, one kind of blank and never two, half-width
 * digits and Latin letters, ideographs instead of look-alike radicals. Traditional characters stay as they are.
 */
export function normalizeCharacters(text: string): string {
  return text
    .replaceAll(ENTITY, (entity) => ENTITIES.get(entity) ?? entity)
    .replaceAll(LINE_BREAK, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(RADICAL, radicalToIdeograph)
    .replaceAll(SMALL_OR_HALF_WIDTH, (character) => character.normalize('NFKC'))
    .replaceAll(TWO_EM_DASH, '——')
    .replaceAll(FULL_WIDTH_THOUSANDS, ',')
    .replaceAll(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll(FULL_WIDTH_JOINT, (character) => (character === '．' ? '.' : character === '／' ? '/' : '-'))
    .replaceAll(BLANKS, ' ')
    .trim();
}

// What a portal encoded twice or somebody copied from a page's source; no opening bracket, so that no tag comes to be.
const ENTITIES = new Map([
  ['&gt;', '>'],
  ['&nbsp;', ' '],
  ['&ensp;', ' '],
  ['&emsp;', ' '],
  ['&quot;', '"'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&middot;', '·'],
  ['&mdash;', '—'],
  ['&hellip;', '…'],
]);
const ENTITY = /&(?:gt|nbsp|ensp|emsp|quot|[lr]dquo|middot|mdash|hellip);/g;
const LINE_BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
// Control and format characters, lone surrogates, variation selectors and the fillers that render as nothing.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]|\u034F|\u17B4|\u17B5/gu;
const RADICAL = /[\u2E80-\u2FDF\uF900-\uFAFF]/g;
// ﹐ ﹕ ﹙ of old typesetting, ｡ ､ of Japanese fonts
const SMALL_OR_HALF_WIDTH = /[\uFE50-\uFE6B\uFF61-\uFF65]/g;
// ０-９ Ａ-Ｚ ａ-ｚ and the signs that belong to numbers and codes: １＋３＋Ｎ, ９８．５％
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\uFF0B\uFF1D\uFF20]/g;
// ⸺ of fonts that join the two halves, ―― and ── of old charsets
const TWO_EM_DASH = /⸺|[―─]{2}/g;
// The comma in １，２４６; between half-width digits it may be a comma of the sentence
const FULL_WIDTH_THOUSANDS = /(?<=[\uFF10-\uFF19])，(?=[\uFF10-\uFF19]{3}(?![\uFF10-\uFF19]))/g;
// The stop in 98．5, the stroke in 1天／3件, the hyphen in 0411－123, between half-width characters only
const FULL_WIDTH_JOINT = /(?<=[\dA-Za-z])[．／－](?=[\dA-Za-z])/g;
const BLANKS = /\p{Zs}+/gu;
