import type { Plan } from '../../../src/domain/plan.ts';
import type { Article } from '../article.ts';
import { itemsOfRole } from './items/items-of-role.ts';
import { topicOfText } from './topic-of-text.ts';

/** A plan before the pipeline has given it an id; what fulfilled it is the editor's. */
export type FoundPlan = Pick<Plan, 'text' | 'topic' | 'dueYear' | 'evidence'>;

/**
 * What an article says is still to be done, an item each, numbering removed, in reading order. The year in which it is due is read
 * from the item (2026年底前), else from the heading (2025年工作打算).
 */
export function extractPlans(article: Article): readonly FoundPlan[] {
  return itemsOfRole(article, 'plans').map(({ text, passage }) => {
    const section = passage.section;
    const due = DUE.exec(text)?.[1] ?? /(\d{4})年/.exec(section ?? '')?.[1];
    return {
      text,
      topic: topicOfText(text),
      ...(due === undefined ? {} : { dueYear: Number(due) }),
      evidence: { quote: text, ...(section === undefined ? {} : { section }) },
    };
  });
}

// 到2026年 · 2026年底前 · 2026年，
const DUE = /(?<!\d)(20\d{2})年(?!以来|度?(?:报告|工作(?:总结|情况)))/;
