import { Document } from 'yaml';
import { scalarToYaml } from './scalar-to-yaml.ts';
import { yamlFormat } from './yaml-format.ts';

/**
 * A value as block YAML, without anchors; what YAML 1.1 would read as a date or a number is quoted. It is what `yaml` writes, to
 * the letter (see the test), but maps, lists and texts of one line are written here, ten times as fast: of a long import
 * this was a tenth. Everything else is left to the library.
 */
export function valueToYaml(value: unknown): string {
  const lines: string[] = [];
  if (isMap(value) && writeMap(value, '', '', lines)) return `${lines.join('\n')}\n`;
  return new Document(value, { schema: 'yaml-1.1', aliasDuplicateObjects: false }).toString(yamlFormat);
}

/** Writes the lines of a map; `first` begins its first line, `indent` the others. False where the library has to write it. */
function writeMap(map: object, first: string, indent: string, lines: string[]): boolean {
  const entries = Object.entries(map);
  return (
    entries.length > 0 &&
    entries.every(([key, value], index) => writePair(key, value, index === 0 ? first : indent, indent, lines))
  );
}

function writePair(key: string, value: unknown, start: string, indent: string, lines: string[]): boolean {
  if (!PLAIN_KEY.test(key)) return false;
  if (Array.isArray(value) || isMap(value)) {
    lines.push(`${start}${key}:`);
    return Array.isArray(value)
      ? writeList(value, `${indent}  `, lines)
      : writeMap(value, `${indent}  `, `${indent}  `, lines);
  }
  const scalar = scalarToYaml(value);
  if (scalar === undefined) return false;
  lines.push(`${start}${key}: ${scalar}`);
  return true;
}

function writeList(list: readonly unknown[], indent: string, lines: string[]): boolean {
  return (
    list.length > 0 &&
    list.every((item) => {
      if (isMap(item)) return writeMap(item, `${indent}- `, `${indent}  `, lines);
      const scalar = scalarToYaml(item);
      if (scalar === undefined) return false;
      lines.push(`${indent}- ${scalar}`);
      return true;
    })
  );
}

// The words that YAML 1.1 reads as something else (y, no, null) are no keys of ours.
const PLAIN_KEY = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][A-Za-z]*$/i;

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
