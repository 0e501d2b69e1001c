import type { Finding } from '../../finding.ts';
import type { Reading } from './read-figure.ts';

/**
 * Figures of a government's own level (市本级) beside figures of the whole place (全市): each paragraph that holds both, else the first
 * figure of that level in an article that tells of the whole place elsewhere.
 */
export function scopeMixes(readings: readonly Reading[]): readonly Finding[] {
  const byParagraph = Map.groupBy(readings, ({ passage }) => passage.paragraphIndex);
  const mixed = [...byParagraph.values()].flatMap((ofParagraph) => mixOf(ofParagraph, '同一段里'));
  return mixed.length > 0 ? mixed : mixOf(readings, '文中');
}

function mixOf(readings: readonly Reading[], place: string): Finding[] {
  const own = readings.find(({ draft }) => /本级$/.test(draft.scope ?? ''));
  const whole = readings.find(
    ({ draft, frame }) =>
      /^全/.test(draft.scope ?? '') || /全[市区县省州旗]/.test(frame.left) || ALL.test(frame.clauseBefore),
  );
  if (own === undefined || whole === undefined) return [];
  return [
    {
      type: 'scope-mix',
      severity: 'warning',
      description: `${place}“${own.draft.name}”是${own.draft.scope ?? ''}的，“${whole.draft.name}”是整个地区的，不能相加或相除。`,
      quote: own.draft.evidence.quote,
    },
  ];
}

const ALL = /^全[市区县省州旗]/;
