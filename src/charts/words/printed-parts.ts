/** A printed figure cut into the words before its number, the number, and the words and unit after it. */
export interface PrintedParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Cuts a printed figure so that its number can be set larger: 近300堂 → 近, 300, 堂; 千余人 has no number and stays whole in `after`. */
export function printedParts(printed: string): PrintedParts {
  // 近300堂 → [近][300][堂]
  const [, before = '', number = '', after = ''] = /^(\D*)(\d[\d.,]*)(.*)$/u.exec(printed) ?? [];
  return number === '' ? { before: '', number: '', after: printed } : { before, number, after };
}
