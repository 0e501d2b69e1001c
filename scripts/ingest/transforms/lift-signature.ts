import { type EdgeLine, edgeLines } from './edge-lines.ts';
import { isOffice } from './is-office.ts';
import { readDate } from './read-date.ts';
import type { Transform } from './transform.ts';

/**
 * Lifts the signature of a report (云州市司法局 / 2025年1月20日) from its end to `file.data.masthead`. A printed date beside the
 * source, if there is one, stays the date of publication; a repost's date does not.
 */
export const liftSignature: Transform = (tree, file) => {
  const lines = edgeLines(tree).filter(({ isHead }) => !isHead);
  const last = lines.at(-1);
  const date = last === undefined ? undefined : dateIn(last.text);
  const signers = officesAtEnd(date === undefined ? lines : lines.slice(0, -1));
  if (date === undefined && signers.length === 0) return tree;
  const masthead = file.data.masthead ?? { authors: [] };
  const signed = signers.length === 0 ? undefined : signers.map(({ text }) => text).join(' ');
  file.data.masthead = {
    ...masthead,
    issuer: masthead.issuer ?? signed,
    published: masthead.published ?? date,
  };
  const gone = new Set([...signers, ...(date === undefined ? [] : [last])].map((line) => line?.index));
  return { ...tree, children: tree.children.filter((_, index) => !gone.has(index)) };
};

/** The lines at the end that name an office each: 中共青岭县委 / 青岭县人民政府. */
function officesAtEnd(lines: readonly EdgeLine[]): readonly EdgeLine[] {
  const other = lines.findLastIndex(({ text }) => !isOffice(text));
  return lines.slice(other + 1);
}

/** The date of a line that holds nothing else: 2025年1月20日 · （二〇二五年一月二十日） */
function dateIn(line: string): string | undefined {
  const isDate =
    /^[（(]?[\d〇○零一二三四五六七八九十]{2,4}\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月(?:\s?[\d一二三四五六七八九十]{1,3}\s?日)?[）)]?$/.test(
      line,
    );
  return isDate ? readDate(line) : undefined;
}
