import type { FigureEntry } from '../../charts/tables/figures-to-table.ts';

/** A sentence, whence it was read, and the figures of a chart that it holds. */
export interface QuotedFigures {
  readonly sentence: string;
  readonly source: string | undefined;
  readonly figures: readonly { readonly label: string; readonly printed: string; readonly href: string }[];
}

/** The figures of a chart by the sentence that each was read from, in the chart's order; a sentence stands once. */
export function quotedFigures(entries: readonly FigureEntry[]): readonly QuotedFigures[] {
  const quoted = entries.flatMap(({ label, figure }) =>
    figure?.sentence === undefined ? [] : [{ label, figure, sentence: figure.sentence }],
  );
  const bySentence = Map.groupBy(quoted, ({ sentence, figure }) => JSON.stringify([figure.source, sentence]));
  return [...bySentence.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const figures = members.map(({ label, figure }) => ({ label, printed: figure.printed, href: figure.href }));
    return [{ sentence: first.sentence, source: first.figure.source, figures }];
  });
}
