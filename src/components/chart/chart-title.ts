import { site } from '../../site.ts';

/** A title longer than this is cut by browsers and search engines (html-validate: long-title). */
const mostLetters = 70;

/**
 * The title of a chart's page: as much of its finding as there is room for beside its number and the site's name, cut between clauses
 * where one fits: 大连市报出12个数，各说一件事（图 …）.
 */
export function chartTitle(id: string, finding: string): string {
  const end = `（图 ${id}）`;
  const room = Math.max(12, mostLetters - end.length - site.name.length - 1);
  const whole = finding.replace(/。$/, '');
  if (whole.length <= room) return whole + end;
  const clause = whole.slice(0, room + 1).replace(/[，；][^，；]*$/, '');
  return clause.length <= room ? clause + end : `${whole.slice(0, room - 1)}…${end}`;
}
