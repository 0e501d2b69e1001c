import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Author } from '../../../src/domain/source.ts';
import { isOffice } from './is-office.ts';
import { isProse } from './is-prose.ts';
import { type Byline, readByline } from './read-byline.ts';
import { readNames } from './read-names.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Lifts the names of the authors out of the text to `file.data.masthead`: from lines of their own, from the start of the first
 * paragraphs (□ 本报记者 韩宇 …), and from brackets at the end of the last (……。（记者 韩宇）).
 */
export const liftBylines: Transform = (tree, file) => {
  const found: Author[] = [];
  const prose = tree.children.filter((node) => node.type === 'paragraph' && isProse(textOf(node)));
  const opening = new Set<RootContent>(prose.slice(0, 3));
  const closing = new Set<RootContent>(prose.slice(-2));
  const children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const byline = bylineIn(textOf(node), opening.has(node), closing.has(node));
    if (byline === undefined) return [node];
    found.push(...byline.authors);
    return byline.rest === '' ? [] : [textParagraph(byline.rest, node.data ?? {}, node.position)];
  });
  file.data.masthead = { ...file.data.masthead, authors: mergeAuthors(file.data.masthead?.authors ?? [], found) };
  return { ...tree, children };
};

function bylineIn(text: string, isOpening: boolean, isClosing: boolean): Byline | undefined {
  const byline = readByline(text.slice(0, 300));
  if (byline !== undefined && (isOpening || byline.rest === '' || /^[□■◇◆]/.test(text))) {
    return { ...byline, rest: byline.rest + text.slice(300) };
  }
  return isClosing ? bylineAtEnd(text) : undefined;
}

/** ……。（本报记者 韩宇） */
function bylineAtEnd(text: string): Byline | undefined {
  const start = text.lastIndexOf('（');
  if (start < 1 || !text.endsWith('）') || text.length - start > 80) return undefined;
  const byline = readByline(text.slice(start)) ?? signedByOffice(text.slice(start + 1, -1));
  return byline?.rest === '' ? { ...byline, rest: text.slice(0, start).trimEnd() } : undefined;
}

/** 青岭县司法局 程远 */
function signedByOffice(text: string): Byline | undefined {
  const [office = '', ...names] = text.trim().split(' ');
  const read = readNames(names.join(' '));
  if (!isOffice(office) || read.names.length === 0) return undefined;
  return { authors: read.names.map((name) => ({ name, role: office })), rest: read.rest };
}

/** One entry a name, in order of first mention; a role that is printed anywhere is kept. */
function mergeAuthors(known: readonly Author[], found: readonly Author[]): readonly Author[] {
  const byName = new Map<string, Author>();
  for (const author of [...found, ...known]) {
    const role = byName.get(author.name)?.role ?? author.role;
    byName.set(author.name, { name: author.name, ...(role !== undefined && { role }) });
  }
  return [...byName.values()];
}
