import type { Article, Section } from '../../article.ts';
import { openingRole, type SectionRole, sentenceRoles } from '../section-role.ts';
import { type Clause, clausesOf } from './clauses-of.ts';
import { isFuture } from './is-future.ts';

/** One sentence of an article with where it stands. */
export interface Passage {
  /** The sentence, trimmed: a literal substring of its paragraph. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** The whole paragraph that holds it. */
  readonly paragraph: string;
  readonly role: SectionRole;
  /** The heading of its section; undefined before the first heading. */
  readonly section: string | undefined;
  /** Serial of its section and, over the whole article, of its paragraph. */
  readonly sectionIndex: number;
  readonly paragraphIndex: number;
}

/** Every sentence of an article in reading order; sentences of white space alone are left out. Cut once an article, for many ask. */
export function passagesOf(article: Article): readonly Passage[] {
  const known = cut.get(article);
  if (known !== undefined) return known;
  const passages = cutPassages(article);
  cut.set(article, passages);
  return passages;
}

const cut = new WeakMap<Article, readonly Passage[]>();

function cutPassages(article: Article): readonly Passage[] {
  const roles = sentenceRoles(article.sections);
  const headingRoles = sentenceRoles(article.sections.map(withoutWords));
  let paragraphIndex = -1;
  return article.sections.flatMap((section, sectionIndex) => {
    let isLabelled = false;
    return section.paragraphs.flatMap((paragraph, p) => {
      paragraphIndex += 1;
      isLabelled ||= isProblemLabel(paragraph.text);
      const place = { paragraph: paragraph.text, section: section.heading, sectionIndex, paragraphIndex };
      let isAdmitting = false;
      return paragraph.sentences.flatMap((sentence, s) => {
        const text = sentence.trim();
        if (text === '') return [];
        const ofHeading = headingRoles[sectionIndex]?.[p]?.[s] ?? 'body';
        let role = roles[sectionIndex]?.[p]?.[s] ?? 'body';
        isAdmitting = isAdmission(text) || (isAdmitting && NEXT_ITEM.test(text));
        if (isAdmitting) role = 'problems';
        else if (role === 'problems' && !isLabelled) role = ofHeading;
        if (role !== 'problems' && isFuture(text)) role = 'plans';
        return [{ ...place, text, clauses: clausesOf(text), role }];
      });
    });
  });
}

/** 存在的主要问题： on a line of its own: a heading in all but form. 企业还存在用工难题。 is a sentence and opens nothing. */
function isProblemLabel(text: string): boolean {
  return text.length <= MAX_LABEL && /[^。！？]$/.test(text) && openingRole(text) === 'problems';
}

const MAX_LABEL = 24;

/** A section of the same shape whose sentences say nothing, so that its heading alone gives the role. */
function withoutWords(section: Section): Section {
  return {
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(() => '') })),
  };
}

/**
 * Whether a sentence outside a section on problems admits one of the article's own: 虽有成效，但也存在不足, not 企业还面临重复检查, which only
 * tells why something was done, nor what comes after it.
 */
function isAdmission(text: string): boolean {
  if (SOLVED.test(text)) return false;
  if (LABELLED.test(text) || SOME_STILL.test(text) || SHORT_OF.test(text)) return true;
  return (openingRole(text) === 'problems' || STILL_THERE.test(text)) && ADMISSION.test(text);
}

// 改革之初还存在…问题 · 双方还存在分歧，但经调解…: told to praise what came after
const SOLVED =
  /过去|以前|以往|原来|此前|之前|改革前|之初|起初|长期以来|一度|但(?!是?[^。]{0,12}(?:存在|面临))[^。]{0,24}(?:解决|化解|破解|签|达成|好转|改善|扭转|打消)/;
// 存在的不足：一是… · 四、主要问题是：
const LABELLED =
  /^(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][)）])?(?:目前|当前)?[，,]?(?:主要)?(?:还|仍)?存在(?:的|着|以下|如下)?(?:主要|突出)?(?:问题|不足|短板|困难|差距)[^：:。，,]{0,8}[：:]/;
// 目前，乡镇调解力量仍存在不足, but not 针对执法力量还不足…, which leads to what was done
const SHORT_OF =
  /^(?!针对|为了?|由于|鉴于|面对)[^。]{0,24}(?:力量|队伍|能力|水平|意识|机制|经费|工作|建设|质量|基础)[^，。]{0,8}(?:仍|还|依然)[^，。]{0,6}(?:不足|薄弱|短板|差距|不[强够高])[^，。]{0,4}[。；]/;
// “有的单位仍存在‘出庭不出声’现象。”
const SOME_STILL = /^[“"]?(?:有的|个别|少数|部分|一些)[^，。]{0,12}(?:仍|还|依然)[^。，]{0,6}(?:存在|不[够到强足])/;

// 也清醒认识到，…等问题仍然存在
const STILL_THERE =
  /(?:问题|不足|短板|差距|薄弱环节)[^，。]{0,4}(?:仍|依然|还|也)(?:然)?(?:存在|突出)|(?:也|仍|还)(?:清醒)?(?:地)?(?:认识|看)到[^。]{0,80}(?:不足|问题|短板|差距)/;
const ADMISSION = /但|不过|虽|尽管|对照|相比|距离|清醒|同时也|主要表现/;
// 二是… · （二）…
const NEXT_ITEM =
  /^(?:[二三四五六七八九十]{1,3}(?:是|、)|[（(][二三四五六七八九十\d]{1,3}[)）]|其次|第[二三四五六七八九十])/;
