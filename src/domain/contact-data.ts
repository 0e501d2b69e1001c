/** A way to reach or to identify a private person, found in a text. */
export interface ContactData {
  readonly kind: '电话' | '邮箱' | 'QQ' | '微信' | '身份证号';
  /** As it stands in the text. */
  readonly match: string;
}

const patterns: readonly (readonly [ContactData['kind'], RegExp])[] = [
  // 210203199001011234, 21020319900101123X
  [
    '身份证号',
    /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
  ],
  // someone@example.cn
  ['邮箱', /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,253}\.[A-Za-z]{2,}/g],
  // QQ:12345678, QQ群号：12345678
  ['QQ', /QQ群?号?码?\s{0,3}[:：]?\s{0,3}\d{5,11}(?!\d)/gi],
  // 微信号：yunzhou_fazhi
  ['微信', /微信号?\s{0,3}[:：]\s{0,3}[A-Za-z][\w-]{5,19}/g],
  // 13812345678, 138 1234 5678, +86 138-1234-5678
  ['电话', /(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.]|[余多]?[万亿元件人户])/g],
  // 0411-83712345, (0411)83712345, 400-810-1234
  [
    '电话',
    /(?<![\d.])(?:[(（]0\d{2,3}[)）]|0\d{2,3}[-—－ ])\s?[2-9]\d{6,7}(?!\d)|(?<![\d.])[48]00-\d{3,4}-\d{3,4}(?!\d)/g,
  ],
  // 联系电话：83712345
  ['电话', /(?:电话|热线|传真|手机)(?:号码)?\s{0,3}[:：]\s{0,3}\d{7,8}(?!\d)/g],
];

/**
 * The telephone numbers, e-mail addresses, QQ and WeChat numbers and identity numbers in a text, in its order; no case may
 * hold one. Public short numbers (12345, 12348) are none.
 */
export function findContactData(text: string): readonly ContactData[] {
  // Most texts hold nothing like it, and this is asked of every field of every case.
  if (!/@|微信|\d[\d -]{4}/.test(text)) return [];
  return patterns
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, match: match[0], at: match.index })),
    )
    .sort((left, right) => left.at - right.at)
    .map(({ kind, match }) => ({ kind, match }));
}
