import type { Finding } from '../../finding.ts';
import type { Passage } from '../text/passages-of.ts';

/** Words that stand twice in a row: 出庭应诉率出庭应诉率. One finding a sentence. */
export function duplicatedPhrase(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap(({ text }) => {
    const match = TWICE.exec(text);
    const phrase = match?.groups?.['phrase'];
    if (match === null || phrase === undefined) return [];
    return [
      {
        type: 'duplicated-phrase',
        severity: 'warning',
        description: `“${phrase}”连着出现两次。`,
        quote: match[0],
      } as const,
    ];
  });
}

// four characters or more, so that 研究研究 and 家家户户 are no slips
const TWICE = /(?<phrase>[\u4e00-\u9fa5]{4,24})\k<phrase>/;
