import { Document } from 'yaml';

/** A number, a truth value or a text of one line as a YAML scalar; undefined for all that needs more than being put in quotes. */
export function scalarToYaml(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined;
  if (typeof value !== 'string' || DIFFICULT.test(value)) return undefined;
  return NOT_PLAIN.test(value) || hasOtherMeaning(value) ? `"${value}"` : value;
}

// Line breaks, quotation marks and backslashes, control characters, halves of characters, lines that end a document.
const DIFFICULT = /["'\\\p{Cc}\u2028\u2029\ufeff\p{Cs}]|^(?:---|\.\.\.)|^$/u;
// - x · ?x y · @x · a: b · a #b · a:
const NOT_PLAIN = /^[ ,[\]{}#&*!|>%@`]|^[?-]$|^[?-] |: | #|[ :]$/;

/** Whether YAML 1.1 reads an unquoted text as a date, a number, a truth value or nothing: 2024-01-01, 12:30, 210200, yes, ~. */
function hasOtherMeaning(text: string): boolean {
  // All such words begin with one of these: most texts are Chinese and need no closer look.
  return /^[\w~.+<=-]/.test(text) && meanings.some((pattern) => pattern.test(text));
}

const meanings = new Document(null, { schema: 'yaml-1.1' }).schema.tags.flatMap((tag) =>
  tag.default !== undefined &&
  tag.default !== false &&
  'test' in tag &&
  tag.test !== undefined &&
  tag.tag !== 'tag:yaml.org,2002:str'
    ? [tag.test]
    : [],
);
