import type { InventedSection } from './invented-article.ts';
import type { Scene } from './scene.ts';
import type { SentenceItem } from './sentence.ts';
import type { Theme } from './theme.ts';

/** The end of an annual report: problems that it admits, and what is to be done in the year that follows. */
export function outlookSections(
  themes: readonly Theme[],
  { random, year }: Pick<Scene, 'random' | 'year'>,
): readonly InventedSection[] {
  const some = themes.slice(0, 3);
  const problems = some.map(({ problems: words, topic }) => told('problemsAdmitted', random.pick(words), { topic }));
  const plans = some.flatMap(({ plans: words, topic }) => words.map((text) => told('plans', text, { topic })));
  return [
    { heading: '二、存在的主要问题', level: 1, paragraphs: problems.map((sentence) => [sentence]) },
    { heading: `三、${year + 1}年工作打算`, level: 1, paragraphs: plans.map((sentence) => [sentence]) },
  ];
}

function told(list: SentenceItem['list'], text: string, fields: Readonly<Record<string, unknown>>) {
  return { text: `${text}。`, items: [{ list, quote: text, fields: { text, ...fields } }] };
}
