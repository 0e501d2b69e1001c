import type { Finding } from '../../finding.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { isInside } from '../text/is-inside.ts';
import type { Passage } from '../text/passages-of.ts';
import { spansOf } from '../text/spans-of.ts';

/**
 * 我区, 我市 in a text that otherwise speaks of its region by name: a reader elsewhere must be told who that is. One finding an
 * article. A report speaks for itself and an interview lets a person speak: there it is no oddity.
 */
export function firstPerson(passages: readonly Passage[], { sourceType }: ExtractionContext): readonly Finding[] {
  if (sourceType === 'annual-report' || sourceType === 'interview') return [];
  for (const { text } of passages) {
    const match = WE.exec(text);
    if (match === null || isInside(spansOf(text, 'quotes'), match.index)) continue;
    const description = `文中以第一人称说话（“${match[0]}”），读者要看上下文才知道是哪里。`;
    return [{ type: 'first-person', severity: 'note', description, quote: match[0] }];
  }
  return [];
}

const WE = /我[省市区县旗州镇乡局院](?![\u4e00-\u9fa5]?们)/;
