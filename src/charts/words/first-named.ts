import type { Figure } from '../figure.ts';
import type { Finding } from '../finding.ts';

/** The one figure of a chart that was put first, to be named without ranking it among the others: ；先看调解率（19.3%）. */
export function firstNamed(
  rows: readonly { readonly id: string; readonly label: string; readonly figure: Figure }[],
  first: string | undefined,
): Finding {
  const row = rows.find(({ id }) => id === first);
  return row === undefined ? [] : ['；先看', { text: `${row.label}（${row.figure.printed}）`, of: row.id }];
}
