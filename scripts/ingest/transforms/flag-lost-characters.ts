import { toString as textOf } from 'mdast-util-to-string';
import type { Finding } from '../finding.ts';
import { isLostCharacter } from './is-lost-character.ts';
import { reportFinding } from './report-finding.ts';
import type { Transform } from './transform.ts';

/**
 * Tells the editor where the source seems to have lost a character: a blank between two terms in quotation marks, where a plus
 * stood (“互联网 公证”), a question mark in mid-phrase (成长?公益), a character that could not be decoded. The text stays as it is.
 */
export const flagLostCharacters: Transform = (tree, file) => {
  for (const node of tree.children) {
    const text = node.type === 'table' ? '' : textOf(node);
    for (const quote of [...lostPluses(text), ...lostMarks(text), ...undecoded(text)]) reportFinding(file, quote);
  }
  return tree;
};

function lostPluses(text: string): readonly Finding[] {
  const terms = [...text.matchAll(QUOTED_TERMS)].filter(
    ({ 0: quote, index }) => !isVerse(quote, text.slice(Math.max(0, index - 12), index)),
  );
  return terms.map(([quote]) => ({
    type: 'lost-character',
    severity: 'warning',
    description: '引号里两个词之间是空格，可能掉了加号或顿号。请核对原件；正文照原样刊出。',
    quote,
  }));
}

/** 锦旗上写着“为民解忧办实事 依法调解暖人心”: two lines of verse have a blank between them. */
function isVerse(quote: string, before: string): boolean {
  const [first = '', second = ''] = quote.slice(1, -1).split(' ');
  return INSCRIBED.test(before) || (first.length >= 5 && first.length === second.length);
}

function lostMarks(text: string): readonly Finding[] {
  return [...text.matchAll(/[?？]/g)]
    .filter(({ index }) => isLostCharacter(text, index))
    .map(({ index }) => ({
      type: 'lost-character',
      severity: 'warning',
      description: '词语中间的问号像是一个没有显示出来的字符（如间隔号、加号、破折号）。请核对原件；正文照原样刊出。',
      quote: text.slice(Math.max(0, index - 4), index + 5),
    }));
}

function undecoded(text: string): readonly Finding[] {
  return [...text.matchAll(/.{0,4}[\uFFFD\uE000-\uF8FF]{1,8}.{0,4}/gu)].map(([quote]) => ({
    type: 'lost-character',
    severity: 'warning',
    description: '这里有显示不出来的字符。请对照原件补上。',
    quote,
  }));
}

// “互联网 公证” “委托 联合 邀请” “1 3 N”: two to four terms of at most eight characters
const QUOTED_TERMS = /[“‘](?:[\p{Script=Han}A-Za-z\d]{1,8} ){1,3}[\p{Script=Han}A-Za-z\d]{1,8}[”’]/gu;
const INSCRIBED = /(?:锦旗|牌匾|横幅|对联|标语|写着|写有|印着|印有|上书|书有|题写|题词|绣着)[^“”。]{0,8}$/;
