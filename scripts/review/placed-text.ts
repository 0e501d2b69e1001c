import type { Case } from '../../src/domain/case.ts';
import { caseQuotes } from '../../src/text/case-quotes.ts';
import type { CaseText } from '../../src/text/case-text.ts';
import { composeCaseText } from '../../src/text/compose-case-text.ts';
import { leavesOf, textOf } from '../../src/text/raw-block.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

/**
 * The text of a case with its evidence marked, and the ids of what could be marked. The sheet is made for cases that are not
 * right yet, so that a quote that stands nowhere is no reason to give up.
 */
export function placedText(
  value: Case,
  body: string,
): { readonly text: CaseText; readonly placed: ReadonlySet<string> } {
  const passages = leavesOf(readBlocks(body)).map(textOf);
  const quotes = caseQuotes(value).filter(({ quote }) => passages.some((passage) => passage.includes(quote)));
  return { text: composeCaseText(value.id, body, quotes), placed: new Set(quotes.map(({ id }) => id)) };
}
