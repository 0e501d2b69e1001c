import type { Pack } from '../pack.ts';

/** A text of the pack that the search of an offline bundle looks in, and where it stands in the handout. */
export interface SearchText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Every text of a pack that a reader may look for: one for each item, one for each question. */
export function searchTexts({ parts, questions }: Pack): readonly SearchText[] {
  return [
    ...parts.flatMap(({ items }) =>
      items.map(({ id, title, place, facts, quote, figures, note, sources, drawn = [] }) => ({
        id,
        title: place === undefined ? title : `${title}（${place}）`,
        text: [
          title,
          place,
          ...[...facts, ...drawn].map(({ label, text }) => `${label}：${text}`),
          ...figures.map(({ name, value, sentence }) => `${name} ${value}。${sentence}`),
          quote && `${quote.before}${quote.quote}${quote.after}`,
          note,
          sources,
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      })),
    ),
    ...questions.map(({ text }, index) => ({ id: '', title: `讨论题 ${index + 1}`, text })),
  ];
}
