import type { Section } from '../article.ts';

/**
 * What a passage of an article is for: `lede` leads in before the first heading, `problems` admits shortcomings (存在的主要问题),
 * `plans` says what is still to be done (下一步打算), `body` is everything else.
 */
export type SectionRole = 'lede' | 'body' | 'plans' | 'problems';

/** The role that a heading gives its section; numbering may stand before it. A heading that names both starts with `problems`. */
export function sectionRole(heading: string | undefined): SectionRole {
  if (heading === undefined) return 'body';
  const text = heading.replaceAll(/\s/g, '');
  if (PROBLEM_HEADING.test(text)) return 'problems';
  return PLAN_HEADING.test(text) && !DONE_HEADING.test(text) ? 'plans' : 'body';
}

/**
 * The role that the opening words of a paragraph or sentence give to it and to what follows it in the section, or undefined
 * where they say nothing: 下一步，… / 2025年，我局将… open plans, 存在的主要问题： opens problems.
 */
export function openingRole(text: string): SectionRole | undefined {
  const start = text.trimStart().slice(0, 40);
  if (PLAN_OPENING.test(start)) return 'plans';
  return PROBLEM_OPENING.test(start) ? 'problems' : undefined;
}

/**
 * The role of every sentence: `roles[s][p][n]` belongs to sentence n of paragraph p of section s. A subsection inherits plans
 * and problems from the section above it; an opening holds until the section ends or another opening comes.
 */
export function sentenceRoles(sections: readonly Section[]): readonly (readonly (readonly SectionRole[])[])[] {
  const above: { level: number; role: SectionRole }[] = [];
  return sections.map((section, index) => {
    while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
    let role = sectionRole(section.heading);
    if (role === 'body') role = above.at(-1)?.role ?? role;
    if (index === 0 && section.heading === undefined && sections.length > 1) role = 'lede';
    if (role !== 'lede') above.push({ level: section.level, role });
    return section.paragraphs.map((paragraph) =>
      paragraph.sentences.map((sentence) => {
        role = openingRole(sentence) ?? role;
        return role;
      }),
    );
  });
}

// 四、2025年工作打算 · 下一步工作安排 · 今后努力方向 · 新的一年有什么“小目标”？, but not 纳入规划计划 夯实法治根基
const PLAN_HEADING =
  /下一?步|下一?阶段|今后|明年|来年|未来|(?:准备|打算)(?:怎么|如何|做什么)|新的?一年|小目标|工作(?:打算|计划|安排|思路|设想|谋划)|(?:打算|展望|设想|努力方向|改进措施|目标任务)$/;
// 2024年工作安排落实情况 looks back, though it speaks of 工作安排
const DONE_HEADING = /(?:情况|成效|成果|完成|回顾|总结)$/;
// 二、存在的主要问题 · 不足和短板, but not 聚焦突出问题，强化监督
const PROBLEM_HEADING =
  /(?:存在|面临).{0,8}(?:问题|不足|困难|短板|差距|挑战|薄弱)|^[（(\d一二三四五六七八九十）)、.．]*(?:主要|突出)?(?:问题|不足|短板|困难|差距)(?:$|[和与及、])/;
// 下一步，滨州市将… · 第一，下一步… · 2025年，我们将…
const PLAN_OPENING =
  /^(?:[一二三四五六七八九十\d]{1,3}[、.．是]|第.[，,])?(?:[^，,。；;：:]{0,8}[：:]?下一?步|下一?阶段|今后|接下来|明年|来年|展望未来|展望\d{4}年|面向未来|面对新形势|\d{4}年(?:，|,)?[^，,。；;]{0,12}将(?!\d|近))/;
const PROBLEM_OPENING =
  /^[^，,。]{0,12}(?:存在(?:的|着)?(?:一些|以下|如下)?(?:主要|突出)?(?:问题|不足|短板|困难|差距)|(?:主要|突出)问题(?:是|：|:)|不足之处)|^[^。]{0,30}(?:也|还|仍|依然|仍然)(?:然)?(?:存在|面临)/;
