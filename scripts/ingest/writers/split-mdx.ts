/** The two halves of a case file, to the letter; `text` is `---\n` + yaml + `---\n` + body. */
export interface SplitMdx {
  /** What stands between the two `---` lines, with its last line break; empty where the file has no frontmatter. */
  readonly yaml: string;
  /** What follows the second `---` line. */
  readonly body: string;
  /** How many lines of the file stand before the first line of `yaml` and of `body`. */
  readonly yamlLine: number;
  readonly bodyLine: number;
}

// ---
// id: fz-…
// ---
const frontmatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** Cuts an MDX file into frontmatter and body. A file without frontmatter is all body. */
export function splitMdx(text: string): SplitMdx {
  const match = frontmatter.exec(text);
  if (match === null) return { yaml: '', body: text, yamlLine: 0, bodyLine: 0 };
  const head = match[0];
  return { yaml: match[1] ?? '', body: text.slice(head.length), yamlLine: 1, bodyLine: countLines(head) };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
