import { labels } from '../../domain/labels.ts';
import { canonicalIndicator } from '../../domain/vocabularies/canonical-indicators.ts';
import type { RelationReason } from '../../queries/related-cases.ts';

const mostNames = 3;

/** A reason why two cases are related, in words: 都有“一网通办”; 都报了行政复议收案数等 4 项指标. */
export function relationText(reason: RelationReason): string {
  switch (reason.kind) {
    case 'editor':
      return labels.relation[reason.relation];
    case 'same-region':
      return '同一地区';
    case 'region-above':
      return '上级地区';
    case 'region-below':
      return '下辖地区';
    case 'practices':
      return `都有${listText(
        reason.names.map((name) => `“${name}”`),
        '',
        '项做法',
      )}`;
    case 'indicators':
      return `都报了${listText(
        reason.ids.map((id) => canonicalIndicator(id)?.name ?? id),
        '、',
        '项指标',
      )}`;
  }
}

function listText(names: readonly string[], separator: string, unit: string): string {
  const shown = names.slice(0, mostNames).join(separator);
  return names.length > mostNames ? `${shown}等 ${names.length} ${unit}` : shown;
}
