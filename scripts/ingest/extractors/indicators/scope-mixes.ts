import type { Finding } from '../../finding.ts';
import type { Reading } from './read-figure.ts';

/** Paragraphs that put figures of a government's own level (市本级) beside figures of the whole place (全市). */
export function scopeMixes(readings: readonly Reading[]): readonly Finding[] {
  const byParagraph = Map.groupBy(readings, ({ passage }) => passage.paragraphIndex);
  return [...byParagraph.values()].flatMap((ofParagraph) => {
    const own = ofParagraph.find(({ draft }) => /本级$/.test(draft.scope ?? ''));
    const whole = ofParagraph.find(
      ({ draft, frame }) => /^全/.test(draft.scope ?? '') || /全[市区县省州旗]/.test(frame.left),
    );
    if (own === undefined || whole === undefined) return [];
    return [
      {
        type: 'scope-mix',
        severity: 'warning',
        description: `同一段里“${own.draft.name}”是${own.draft.scope ?? ''}的，“${whole.draft.name}”是整个地区的，不能相加或相除。`,
        quote: own.draft.evidence.quote,
      },
    ];
  });
}
