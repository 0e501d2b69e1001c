import type { Article, Section } from '../../article.ts';
import type { Finding } from '../../finding.ts';
import { sectionRole } from '../section-role.ts';

/**
 * Sections whose heading or lead-in announces a number of items (四个方面) while another number follows (一是 to 五是, or subsections).
 * Announcements without a numbered list are left alone.
 */
export function headingCountMismatch({ sections }: Article): readonly Finding[] {
  return sections.flatMap((section, index) => {
    const count = countOfItems(section) ?? countOfSubsections(sections, index);
    if (count === undefined) return isLede(section, index) ? inLede(section, sections.slice(1)) : [];
    const announced = [section.heading ?? '', leadIn(section)].map(announcement).find((found) => found !== undefined);
    return announced === undefined || announced.number === count ? [] : [mismatch(announced, count)];
  });
}

function mismatch({ quote }: Announcement, count: number): Finding {
  return {
    type: 'heading-count-mismatch',
    severity: 'note',
    description: `“${quote}”之后列出的是 ${count} 项。`,
    quote,
  };
}

function isLede({ heading }: Section, index: number): boolean {
  return index === 0 && heading === undefined;
}

/** What a lede announces (抓了以下三个方面工作：) against the numbered sections after it; those on problems and plans may not count. */
function inLede({ paragraphs }: Section, after: readonly Section[]): readonly Finding[] {
  const announced = announcement(paragraphs.at(-1)?.text.slice(-MAX_LEAD) ?? '');
  const numbered = after.filter(({ heading }) => /^[一二三四五六七八九十]+、/.test(heading ?? ''));
  const told = numbered.filter(({ heading }) => sectionRole(heading) === 'body');
  if (announced === undefined || numbered.length < 2) return [];
  return [numbered.length, told.length].includes(announced.number) ? [] : [mismatch(announced, told.length)];
}

const MAX_LEAD = 40;

interface Announcement {
  readonly number: number;
  readonly quote: string;
}

function announcement(text: string): Announcement | undefined {
  const match = ANNOUNCED.exec(text);
  const number = match?.groups?.['number'];
  if (match === null || number === undefined) return undefined;
  return {
    number: /\d/.test(number) ? Number(number) : ORDINALS.indexOf(number.replace('两', '二')) + 1,
    quote: match[0],
  };
}

/** The text before the first numbered item: of the first paragraph that has one, or the paragraph before it. */
function leadIn({ paragraphs }: Section): string {
  const first = paragraphs.findIndex(({ text }) => FIRST_ITEM.test(text));
  const text = paragraphs[first]?.text ?? '';
  const before = text.slice(0, text.search(FIRST_ITEM));
  return before === '' ? (paragraphs[first - 1]?.text ?? '') : before;
}

/** How far 一是, 二是, … run on in a section, or undefined where they do not begin. */
function countOfItems({ paragraphs }: Section): number | undefined {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  let count = 0;
  let from = 0;
  for (const ordinal of ORDINALS) {
    const next = text.slice(from).search(new RegExp(`(?:^|[。；：，\\n])${ordinal}是`));
    if (next === -1) break;
    from += next + 1;
    count += 1;
  }
  return count >= 2 ? count : undefined;
}

function countOfSubsections(sections: readonly Section[], index: number): number | undefined {
  const level = sections[index]?.level ?? 0;
  const after = sections.slice(index + 1);
  const end = after.findIndex((section) => section.level <= level);
  const below = (end === -1 ? after : after.slice(0, end)).filter((section) => section.level === level + 1);
  return below.length >= 2 ? below.length : undefined;
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const FIRST_ITEM = /(?:^|[。；：，])一是/;
// 四个方面精准切入 · 从以下三方面 · 五项举措
const ANNOUNCED =
  /(?<![\d第十])(?<number>[两二三四五六七八九]|[2-9])(?:个方面|方面|大方面|项举措|项措施|大举措|个着力点|个环节|个抓手|大抓手)/;
