import { DEED_WORD } from './lexicon.ts';
import { isNounLike } from './noun-after.ts';

/** The verbs and adverbs at the beginning of a phrase, up to a noun that begins like a verb: 新收 of 新收执行案件. */
export function verbRun(text: string): string {
  let end = 0;
  while (!isNounLike(text.slice(end, end + LOOK_AHEAD))) {
    const word = DEED_WORD.exec(text.slice(end, end + LOOK_AHEAD))?.[0];
    if (word === undefined) break;
    end += word.length;
  }
  return text.slice(0, end);
}

const LOOK_AHEAD = 12;
