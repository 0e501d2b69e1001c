import { activitySentence } from './activity-sentence.ts';
import { figureSentence } from './figure-sentence.ts';
import type { InventedArticle, InventedSection } from './invented-article.ts';
import { outlookSections } from './outlook-sections.ts';
import { plainSentence } from './plain-sentence.ts';
import { practiceSentence } from './practice-sentence.ts';
import { rareSentence } from './rare-sentence.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { Theme } from './theme.ts';

/** The body of an article: a lead, a section a theme, and for reports what is still wrong and what is planned. */
export function inventSections(
  form: InventedArticle['form'],
  themes: readonly Theme[],
  scene: Omit<Scene, 'theme'>,
): readonly InventedSection[] {
  const lead = themes.slice(0, 2).map((theme) => figureSentence({ ...scene, theme }));
  const body = themes.map((theme, index) => ({
    heading: headingOf(form, theme, index, scene),
    level: form === 'annual-report' ? (2 as const) : (1 as const),
    paragraphs: Array.from({ length: scene.random.integer(4, 6) }, () => inventParagraph({ ...scene, theme })),
  }));
  const first = {
    heading: form === 'case-library' ? '【基本情况】' : undefined,
    level: 1 as const,
    paragraphs: [lead],
  };
  if (form !== 'annual-report') return [first, ...body];
  const work: InventedSection = { heading: `一、${scene.year}年主要工作`, level: 1, paragraphs: [] };
  return [first, work, ...body, ...outlookSections(themes, scene)];
}

function headingOf(
  form: InventedArticle['form'],
  theme: Theme,
  index: number,
  { random, place }: Omit<Scene, 'theme'>,
): string {
  const [left, right] = [random.pick(theme.head), random.pick(theme.aims)];
  switch (form) {
    case 'newspaper':
      return `做实${left} ${right}`;
    case 'annual-report':
      return `（${'一二三四五'.charAt(index)}）抓好${left}，${right}`;
    case 'case-library':
      return `【${left}】`;
    case 'interview':
      return `记者：${place}在${left}方面有哪些做法？`;
    default:
      return form satisfies never;
  }
}

/** Three to five sentences: of four, about one has figures. */
function inventParagraph(scene: Scene): readonly Sentence[] {
  return Array.from({ length: scene.random.integer(3, 5) }, () => {
    const draw = scene.random.integer(1, 100);
    if (draw <= 14) return figureSentence(scene);
    if (draw <= 22) return activitySentence(scene);
    if (draw <= 40) return practiceSentence(scene);
    return draw <= 48 ? rareSentence(scene) : plainSentence(scene);
  });
}
