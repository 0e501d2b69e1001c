import type { CaseRule } from '../case-problem.ts';
import { missingField } from './missing-field.ts';

/** A case stands under a topic, or nobody finds it. */
export const chosenTopics: CaseRule = ({ case: { topics } }) =>
  topics.length > 0 ? [] : [missingField('topics', '主题（topics），至少一个，最重的写在前面')];
