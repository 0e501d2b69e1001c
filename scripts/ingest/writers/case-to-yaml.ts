import { type Case, caseSchema } from '../../../src/domain/case.ts';
import { valueToYaml } from './value-to-yaml.ts';

/**
 * The frontmatter of a case as YAML text, without the `---` lines: keys in the order of the schema, lists that hold nothing
 * left out. Throws where the case does not follow the schema.
 */
export function caseToYaml(value: Case): string {
  return valueToYaml(withoutEmptyLists(caseSchema.parse(value)));
}

function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutEmptyLists(item)]));
}
