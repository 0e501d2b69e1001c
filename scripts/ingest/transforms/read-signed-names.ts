import type { Byline } from './read-byline.ts';
import { readNames } from './read-names.ts';

/** Reads names with the office of their bearers before them: `青岭县司法局 程远`. Undefined for anything else. */
export function readSignedNames(text: string): Byline | undefined {
  const [office = '', ...words] = text.trim().split(' ');
  const { names, rest } = readNames(words.join(' '));
  if (!OFFICE.test(office) || names.length === 0 || rest !== '') return undefined;
  return { authors: names.map((name) => ({ name, role: office })), rest };
}

// 青岭县司法局 · 中国应用法学研究所副所长
const OFFICE =
  /^\p{Script=Han}{4,24}(?:局|厅|院|所|委|办|部|室|处|科|中心|政府|大学|学院|公司|会|长|书记|主任|教授|研究员|律师)$/u;
