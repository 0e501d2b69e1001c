import type { Comparator, Figure } from '../figure.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

/** A line of the table: what the figure is of, and the figure, or undefined where none is reported. */
export interface FigureEntry {
  readonly label: string;
  readonly figure: Figure | undefined;
}

/** Figures as a table. The printed figure leads to its evidence; columns in which nothing would stand are only in the download. */
export function figuresToTable(entries: readonly FigureEntry[], labelName: string): ChartTable {
  const figures = entries.map(({ figure }) => figure);
  return {
    columns: [
      { name: labelName },
      { name: '数值', numeric: true },
      { name: '时间', downloadOnly: figures.every((figure) => figure?.period === undefined) },
      { name: '范围', downloadOnly: figures.every((figure) => figure?.scope === undefined) },
      { name: '样本', downloadOnly: figures.every((figure) => figure?.sample === undefined) },
      { name: '不可比的原因', downloadOnly: figures.every((figure) => figure?.incomparable === undefined) },
      { name: '数', downloadOnly: true },
      { name: '单位', downloadOnly: true },
      { name: '与实际值的关系', downloadOnly: true },
      { name: '所据句', downloadOnly: true },
      { name: '来源', downloadOnly: true },
      { name: '出处', downloadOnly: true },
    ],
    rows: entries.map(({ label, figure }) => [{ text: label }, ...cellsOf(figure)]),
  };
}

function cellsOf(figure: Figure | undefined): readonly ChartCell[] {
  if (figure === undefined) return ['未见报告', ...Array.from({ length: 10 }, () => '')].map((text) => ({ text }));
  const { value, comparator, printed, unit, href, sentence, sample, source, incomparable } = figure;
  return [
    { text: printed, href },
    ...[
      figure.alone?.period ?? figure.period,
      figure.alone?.scope ?? figure.scope,
      sample,
      incomparable,
      String(value),
      unit,
      relations[comparator],
      sentence,
      source,
      href,
    ].map((text) => ({
      text: text ?? '',
    })),
  ];
}

const relations: Readonly<Record<Comparator, string>> = {
  '=': '等于',
  '>': '大于',
  '>=': '不小于',
  '<': '小于',
  '<=': '不大于',
  '~<': '略小于',
  '~': '约等于',
};
