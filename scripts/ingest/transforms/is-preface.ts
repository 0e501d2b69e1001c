/** Whether a label in brackets only says what kind of text follows (【编者按】, 【导语】): it heads no section of the article. */
export function isPreface(label: string): boolean {
  return /^[【〖](?:编者按|编者的话|编前话|按语|导语|导读|摘要|提要|内容提要|核心提示)[】〗]$/.test(label);
}
