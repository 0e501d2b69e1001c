const wide =
  /[\u1100-\u11ff\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const narrow = /[.,:;'|!()[\]\sijl]/;

/**
 * The width of a line of text in em, estimated letter by letter (nothing can be measured at build time): a Chinese character is 1,
 * a digit 0.56. It is never much too small, so that what is placed by it does not collide.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return Math.round(width * 100) / 100;
}

function letterWidth(letter: string): number {
  if (wide.test(letter)) return 1;
  if (narrow.test(letter)) return 0.34;
  return letter === '%' ? 0.92 : /[A-Z→←−×+]/.test(letter) ? 0.72 : 0.56;
}
