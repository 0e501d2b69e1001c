import { type EdgeLine, edgeLines } from './edge-lines.ts';
import { isOffice } from './is-office.ts';
import { readDate } from './read-date.ts';
import type { Transform } from './transform.ts';

/**
 * Lifts the signature of a report (云州市司法局 / 2025年1月20日) from its end to `file.data.masthead`. A printed date beside the
 * source, if there is one, stays the date of publication; a repost's date does not.
 */
export const liftSignature: Transform = (tree, file) => {
  const [last, previous] = edgeLines(tree)
    .filter(({ isHead }) => !isHead)
    .toReversed();
  const date = last === undefined ? undefined : dateIn(last.text);
  const signer = [date === undefined ? last : previous].find((line) => line !== undefined && isOffice(line.text));
  if (date === undefined && signer === undefined) return tree;
  const masthead = file.data.masthead ?? { authors: [] };
  file.data.masthead = { ...masthead, issuer: masthead.issuer ?? signer?.text, published: masthead.published ?? date };
  const gone = [signer, date === undefined ? undefined : last].flatMap(
    (line: EdgeLine | undefined) => line?.index ?? [],
  );
  return { ...tree, children: tree.children.filter((_, index) => !gone.includes(index)) };
};

/** The date of a line that holds nothing else: 2025年1月20日 · （二〇二五年一月二十日） */
function dateIn(line: string): string | undefined {
  const isDate =
    /^[（(]?[\d〇○零一二三四五六七八九十]{2,4}\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月(?:\s?[\d一二三四五六七八九十]{1,3}\s?日)?[）)]?$/.test(
      line,
    );
  return isDate ? readDate(line) : undefined;
}
