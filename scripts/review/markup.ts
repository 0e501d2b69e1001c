/** Markup that is safe to put on a page: made by `markup`, or text of our own as `{ markup }`. */
export interface Markup {
  readonly markup: string;
}

type Insert = Markup | string | number | undefined | false | readonly Insert[];

/**
 * Makes markup: markup`<p title="${title}">${text}</p>`. What is put in is escaped, in text and in quoted attributes alike,
 * unless it is markup itself; lists are joined, `undefined` and `false` leave nothing.
 */
export function markup(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  const [first = '', ...rest] = parts;
  return { markup: first + rest.map((part, index) => markupOf(inserts[index]) + part).join('') };
}

function markupOf(insert: Insert): string {
  if (insert === undefined || insert === false) return '';
  if (typeof insert === 'string' || typeof insert === 'number') return escaped(String(insert));
  return 'markup' in insert ? insert.markup : insert.map(markupOf).join('');
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}
