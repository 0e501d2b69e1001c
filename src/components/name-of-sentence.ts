import type { Source } from '../domain/source.ts';

/** What the sentence behind a figure is called: 原句 only where the page prints the original; in a digest the words are the digest's own. */
export function nameOfSentence({ basis }: Pick<Source, 'basis'>): '原句' | '摘编中的句子' {
  return basis === 'full-text' ? '原句' : '摘编中的句子';
}
