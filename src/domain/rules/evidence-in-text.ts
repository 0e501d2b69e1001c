import type { CaseProblem, CaseRule } from '../case-problem.ts';
import { evidencedItems } from './evidenced-items.ts';

/** No quote, no publication: every quote, sentence and section name stands in the text to the letter, the quote in its sentence. */
export const evidenceInText: CaseRule = (checked) => [
  ...evidencedItems(checked.case).flatMap(({ id, path, evidence }) => [
    ...missing(checked.text, evidence.quote, [...path, 'quote'], (quote) => lostQuote(id, quote)),
    ...missing(checked.text, evidence.sentence, [...path, 'sentence'], (sentence) => lostSentence(id, sentence)),
    ...missing(checked.text, evidence.section, [...path, 'section'], (section) => lostSection(id, section)),
    ...missing(evidence.sentence ?? evidence.quote, evidence.quote, [...path, 'quote'], (quote) => torn(id, quote)),
  ]),
  ...checked.case.anomalies.flatMap(({ id, quote }, index) =>
    missing(checked.text, quote, ['anomalies', index, 'quote'], (found) => lostAnomaly(id, found)),
  ),
];

function missing(
  text: string,
  part: string | undefined,
  path: CaseProblem['path'],
  message: (part: string) => string,
): readonly CaseProblem[] {
  if (part === undefined || text.includes(part)) return [];
  return [{ path, rule: 'evidence-in-text', severity: 'error', message: message(shorten(part)) }];
}

function lostQuote(id: string, quote: string): string {
  return `${id} 的依据在正文里找不到：“${quote}”。正文改过的，把 quote 改成正文现在的原话；正文不再说这件事的，删去 ${id}。`;
}

function lostSentence(id: string, sentence: string): string {
  return `${id} 的整句在正文里找不到：“${sentence}”。把 sentence 改成正文里包含 quote 的那一整句，一字不差。`;
}

function lostSection(id: string, section: string): string {
  return `${id} 的小标题在正文里找不到：“${section}”。把 section 改成正文里的小标题，或删去这一行。`;
}

function torn(id: string, quote: string): string {
  return `${id} 的 quote 不在它的 sentence 里：“${quote}”。把 sentence 改成包含这几个字的整句。`;
}

function lostAnomaly(id: string, quote: string): string {
  return `疑点 ${id} 引的话在正文里找不到：“${quote}”。改成正文现在的原话；正文里已经没有的，删去 quote 这一行。`;
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 30)}……${text.slice(-8)}`;
}
