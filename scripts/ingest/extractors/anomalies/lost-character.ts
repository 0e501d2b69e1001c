import type { Finding } from '../../finding.ts';
import type { Passage } from '../text/passages-of.ts';
import { spansOf } from '../text/spans-of.ts';

/**
 * Quoted names in which a character seems to be lost: a blank (“互联网 公证” for 互联网+公证) or a question mark (成长?公益) between Chinese
 * words. One finding a name; the text is left as it stands.
 */
export function lostCharacter(passages: readonly Passage[]): readonly Finding[] {
  const names = new Map<string, Finding>();
  for (const { text } of passages) {
    for (const { start, end, inner } of spansOf(text, 'quotes')) {
      const sign = inner.length > MAX_NAME ? undefined : LOST.exec(inner)?.groups?.['sign'];
      if (sign === undefined) continue;
      const quote = text.slice(start, end);
      const found = sign === ' ' ? '中间有空格，疑似掉了加号或顿号' : '中间有问号，疑似掉了一个符号';
      names.set(quote, { type: 'lost-character', severity: 'warning', description: `${quote}${found}。`, quote });
    }
  }
  return [...names.values()];
}

const MAX_NAME = 40;
// 互联网 公证 · 成长?公益
const LOST = /[\u4e00-\u9fa5](?<sign>[ ?？])[\u4e00-\u9fa5]/;
