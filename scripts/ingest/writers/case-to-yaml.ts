import { Document } from 'yaml';
import { type Case, caseSchema } from '../../../src/domain/case.ts';

/** How the frontmatter of a case is written, wherever it is written: no folding of long lines, no anchors. */
export const yamlFormat = { lineWidth: 0, blockQuote: 'literal', indentSeq: true } as const;

/**
 * The frontmatter of a case as YAML text, without the `---` lines: keys in the order of the schema, lists that hold nothing
 * left out. Dates and codes are quoted (`yaml-1.1`), or Astro's parser would read them as dates and numbers.
 * Throws where the case does not follow the schema.
 */
export function caseToYaml(value: Case): string {
  const document = new Document(withoutEmptyLists(caseSchema.parse(value)), {
    schema: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  return document.toString(yamlFormat);
}

function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutEmptyLists(item)]));
}
