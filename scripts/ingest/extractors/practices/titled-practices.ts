import { spansOf } from '../text/spans-of.ts';
import type { PracticeCandidate } from './practice-candidate.ts';
import { practiceWords } from './practice-words.ts';

/**
 * The practices that a clause names by a document of its own making that is itself the practice: a list, a standard, a set of
 * prohibitions or indicators (编制《青岭县柔性执法清单》, 《…十条禁令》出台).
 */
export function titledPractices(clause: string): readonly PracticeCandidate[] {
  return spansOf(clause, 'titles').flatMap((span) => {
    const isIssued = ISSUED_BEFORE.test(clause.slice(0, span.start)) || ISSUED_AFTER.test(clause.slice(span.end));
    const isPractice = PRACTICE.test(span.inner) || /^地方标准/.test(clause.slice(span.end));
    if (!(isIssued && isPractice) && !LOCAL_LIST.test(span.inner)) return [];
    return [{ name: span.inner, core: span.inner, start: span.start, end: span.end, word: '清单', isQuoted: false }];
  });
}

// 依据《云州市不予处罚清单》: a list of the place's own, wherever it is named
const LOCAL_LIST = /^(?!国务院|全国|国家)[^（(]{0,40}[省市县区][^（(]{2,40}清单(?:[（(][^（()）]{1,12}[)）])?$/;
const ISSUED_BEFORE = new RegExp(`(?:${practiceWords.founding}|制定)[^，,]{0,8}$`);
const ISSUED_AFTER = /^(?:正式|已)?(?:出台|发布|印发|施行|实施)/;
const PRACTICE = /(?:清单|标准|指标体系|禁令”?|规范|指引|目录)(?:[（(][^（()）]{1,12}[)）])?$/;
