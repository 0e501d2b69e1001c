import { plainText } from './plain-text.ts';

/** The columns of a table by their full heads, and the rows below the head; all as printed but for plain heads. */
export interface TableHead {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Joins the two lines of a head that spans columns (结案率 above 本期 and 去年同期 → 结案率本期, 结案率去年同期). The second row belongs to
 * the head where it holds no number and the first leaves cells empty or says one thing over several.
 */
export function tableHead([first = [], second = [], ...rest]: readonly (readonly string[])[]): TableHead {
  const upper = first.map((cell) => plainText(cell.trim()));
  const lower = second.map((cell) => plainText(cell.trim()));
  if (!spansColumns(upper) || !lower.every((cell) => cell === '' || YEAR.test(cell) || !/\d/.test(cell)))
    return { columns: upper, rows: [second, ...rest].filter((row) => row.length > 0) };
  let above = '';
  const columns = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [title = '', below = ''] = [upper[column], lower[column]];
    if (title !== '') above = title;
    return below === '' || below === above ? above : `${above}${below}`;
  });
  return { columns, rows: rest };
}

function spansColumns(titles: readonly string[]): boolean {
  return titles.some((title, column) => column > 0 && (title === '' || title === titles[column - 1]));
}

// 2023年, 2023
const YEAR = /^(?:19|20)\d{2}年?(?:度|末|底)?$/;
