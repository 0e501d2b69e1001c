import type { Finding } from '../../finding.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { isInside } from '../text/is-inside.ts';
import type { Passage } from '../text/passages-of.ts';
import { spansOf } from '../text/spans-of.ts';

/**
 * 我区, 我局 in a text that is published under the name of its region: a reader elsewhere must be told who that is. One finding an
 * article; in its title it has no quote, for that is no part of the text. An interview lets a person speak: there it is no oddity.
 */
export function firstPerson(
  passages: readonly Passage[],
  title: string | undefined,
  { sourceType }: ExtractionContext,
): readonly Finding[] {
  if (sourceType === 'interview') return [];
  for (const { text } of passages) {
    const match = WE.exec(text);
    if (match === null || isInside(spansOf(text, 'quotes'), match.index)) continue;
    return [{ ...finding(match[0]), quote: match[0] }];
  }
  const inTitle = WE.exec(title ?? '');
  return inTitle === null ? [] : [finding(inTitle[0])];
}

function finding(word: string): Finding {
  const description = `文中以第一人称说话（“${word}”），读者要看上下文才知道是哪里。`;
  return { type: 'first-person', severity: 'note', description };
}

const WE = /我[省市区县旗州镇乡局院](?![\u4e00-\u9fa5]?们)/;
