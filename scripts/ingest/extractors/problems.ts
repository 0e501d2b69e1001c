import type { Problem } from '../../../src/domain/problem.ts';
import type { Article } from '../article.ts';
import { itemsOfRole } from './items/items-of-role.ts';
import { topicOfText } from './topic-of-text.ts';

/** An admitted problem before the pipeline has given it an id. */
export type FoundProblem = Omit<Problem, 'id'>;

/** The shortcomings that an article admits, an item each, numbering and lead-in (…主要表现在：) removed, in reading order. */
export function extractProblems(article: Article): readonly FoundProblem[] {
  return itemsOfRole(article, 'problems').flatMap((item, _, all) => {
    const text = item.isNumbered ? item.text : withoutLeadIn(item.text);
    if (text === '' || (all.length > 1 && REMARK.test(text))) return [];
    const section = item.passage.section;
    return [
      { text, topic: topicOfText(text), evidence: { quote: text, ...(section === undefined ? {} : { section }) } },
    ];
  });
}

/** What follows the colon of a lead-in; nothing where a lead-in ends the text. */
function withoutLeadIn(text: string): string {
  const lead = LEAD_IN.exec(text);
  return lead === null ? text : text.slice(lead[0].length).trim();
}

// 虽然取得了成绩，但也存在一些不足，主要表现在：
const LEAD_IN =
  /^[^：:]{0,120}?(?:不足|问题|短板|差距|薄弱环节|表现在|如下|体现在|主要是|主要有|集中在|有)[^：:，,]{0,10}[：:]/;
// 对此，我们将采取措施 · 肯定成绩的同时也要看到…还有差距 before the items
const REMARK =
  /^(?:对此|针对(?:这些|上述)|以上问题|这些问题|上述问题)|^[^；;：:]{0,80}(?:存在一些|还有一些|仍有一些|不少|一定)(?:不足|问题|短板|差距|薄弱环节)(?:和(?:不足|问题|短板))?$/;
