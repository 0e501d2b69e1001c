import type { Case } from '../../domain/case.ts';
import { site } from '../../site.ts';
import { caseTitle } from '../case-title.ts';
import { shortSourceText } from '../short-source-text.ts';
import type { Card } from './card-svg.ts';

/** The card of a case and of what is in it. */
export function caseCard(entry: Case): Card {
  const { practices, indicators } = entry;
  return {
    stamp: `案例 ${entry.id.toUpperCase()}`,
    title: caseTitle(entry),
    gist: entry.gist ?? `${practices.length} 项做法、${indicators.length} 个数字，逐一指向所据句。`,
    foot: `${site.name}　${shortSourceText(entry)}`,
  };
}
