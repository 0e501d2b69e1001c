/** What the doc comments of the domain say: by the name of a schema, and by the place of a field in it (`caseSchema.issuer`). */
export type FieldNotes = ReadonlyMap<string, string>;

/**
 * Reads the Chinese doc comments above schemas, their fields and the members of their lists from the sources of `src/domain`:
 * they are the editors' manual, and the codebook, the data package and the JSON Schema say the same words. A field of an object
 * within a field is `caseSchema.issuer.basis`; a member of a list of names is `anomalyTypeSchema.page-jump`.
 *
 * @param sources TypeScript, as the files stand
 */
export function readFieldNotes(sources: readonly string[]): FieldNotes {
  return new Map(sources.flatMap((source) => [...notesOf(source)]));
}

// In the order in which they must be tried: a doc comment, other comments, texts, regular expressions, `export const x`,
// a key with its colon, brackets, and whatever is between.
const token =
  /(?<doc>\/\*\*[\s\S]*?\*\/)|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?<text>(?:\\.|[^'\\\n])*)'|`(?:\\.|[^`\\])*`|\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*|export const (?<constant>\w+)|(?<key>\w+):(?!:)|(?<open>[{([])|(?<close>[})\]])|(?<word>\w+)|[^\s]/g;

function* notesOf(source: string): Iterable<readonly [string, string]> {
  let schema: string | undefined;
  let doc: string | undefined;
  // The keys that are open: one for each bracket, empty where the bracket belongs to no key.
  const path: string[] = [];
  let key = '';
  for (const { groups = {} } of source.matchAll(token)) {
    if (groups['doc'] !== undefined) {
      doc = textOf(groups['doc']);
      continue;
    }
    if (groups['constant'] !== undefined) {
      schema = groups['constant'];
      path.length = 0;
      if (doc !== undefined) yield [schema, doc];
    } else if (groups['open'] !== undefined) {
      path.push(key);
      key = '';
    } else if (groups['close'] !== undefined) {
      path.pop();
      key = '';
    } else if (groups['key'] !== undefined || groups['text'] !== undefined) {
      const name = groups['key'] ?? groups['text'] ?? '';
      if (groups['key'] !== undefined) key = name;
      if (doc !== undefined && schema !== undefined) yield [[schema, ...path.filter(Boolean), name].join('.'), doc];
    } else if (groups['word'] === 'function' || groups['word'] === 'type') {
      schema = undefined;
    }
    doc = undefined;
  }
}

/** A doc comment as one text, without its stars. Lines of English are for programmers and are left out. */
function textOf(comment: string): string | undefined {
  const lines = comment
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .filter((line) => /\p{Script=Han}/u.test(line));
  return lines.length === 0 ? undefined : lines.join('');
}
