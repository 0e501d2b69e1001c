import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';

/**
 * Line and column (from 1, in the YAML text) of the value at a path, or of the nearest thing above it that is there. With
 * `key`, the place of that key in the map at the path.
 */
export function placeInYaml(
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly (string | number)[],
  key?: string,
): { line: number; column: number } {
  const offset = (key === undefined ? undefined : keyOffset(document, path, key)) ?? nodeOffset(document, path);
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function keyOffset(document: Document.Parsed, path: readonly (string | number)[], key: string): number | undefined {
  const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function nodeOffset(document: Document.Parsed, path: readonly (string | number)[]): number {
  if (path.length === 0) return 0;
  const node: unknown = document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : nodeOffset(document, path.slice(0, -1));
}
