/**
 * A text as a spreadsheet leaves it alone. Excel and WPS run what begins like a formula, and turn `3-5` into a date, `007` and
 * numbers of more than 15 digits into other numbers, `5E3` into 5000: such a text gets an apostrophe in front, the sign by which
 * people mark text in a cell. Dates of the library (2022-07-12) are left to the spreadsheet, which reads them as dates.
 */
export function spreadsheetText(text: string): string {
  // Most texts begin with a word: they are told at a glance, for a library has millions of them.
  return suspect.test(text) && changed.some((form) => form.test(text)) ? `'${text}` : text;
}

const suspect = /^[=+\-@\t\r＝＋－＠'\d]/;

const changed: readonly RegExp[] = [
  // =1+1, +86, -5, @name, and the control characters by which a formula may be hidden
  /^[=+\-@\t\r＝＋－＠]/,
  // 3-5, 1/2, 12-31
  /^\d{1,2}[-/]\d{1,2}$/,
  // 007, 000000, but not 0.5
  /^0\d+$/,
  // 5E3
  /^\d+(\.\d+)?[eE][+-]?\d+$/,
  // more digits than a spreadsheet's number holds
  /^\d{16,}$/,
  // an apostrophe of its own, which would otherwise be taken for ours
  /^'/,
];
