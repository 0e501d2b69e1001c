import { isMap, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Case, caseSchema } from '../../../src/domain/case.ts';
import { caseToYaml } from '../writers/case-to-yaml.ts';
import { yamlFormat } from '../writers/yaml-format.ts';

/**
 * Changes the frontmatter of an edited case to hold `value`, touching only what differs: an editor's comments, order of keys
 * and ways of writing stay. Gives the new YAML text. Throws where it would not read back as `value`.
 */
export function editFrontmatter(yaml: string, value: Case): string {
  const document = parseDocument(yaml, { schema: 'yaml-1.1' });
  const wanted = parseDocument(caseToYaml(value), { schema: 'yaml-1.1' });
  if (!isMap(document.contents) || !isMap(wanted.contents)) throw new Error('The frontmatter of a case is a map.');
  editMap(document.contents, wanted.contents);
  const edited = document.toString(yamlFormat);
  if (!isSame(caseSchema.parse(parse(edited)), value))
    throw new Error(`The edited frontmatter of ${value.id} does not read back.`);
  return edited;
}

function editMap(map: YAMLMap, wanted: YAMLMap): void {
  for (const pair of [...map.items]) if (!wanted.has(pair.key)) map.delete(pair.key);
  wanted.items.forEach((pair, index) => {
    const [own, next] = [map.get(pair.key, true), wanted.get(pair.key, true)];
    if (own === undefined) map.items.splice(Math.min(index, map.items.length), 0, pair);
    else if (isMap(own) && isMap(next)) editMap(own, next);
    else if (isSeq(own) && isSeq(next)) editList(own, next);
    else if (!isSame(own, next)) map.set(pair.key, next);
  });
}

/** Items with ids are edited one by one; a list without ids is replaced where it differs. */
function editList(list: YAMLSeq, wanted: YAMLSeq): void {
  if (isSame(list, wanted)) return;
  const own = new Map(list.items.filter(isMap).map((item) => [item.get('id'), item]));
  list.items = wanted.items.map((item) => {
    const known = isMap(item) && item.has('id') ? own.get(item.get('id')) : undefined;
    if (known === undefined || !isMap(item)) return item;
    editMap(known, item);
    return known;
  });
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
