import type { IndicatorKind } from '../../../../src/domain/indicator.ts';
import type { Period } from '../../../../src/domain/period.ts';
import { type Unit, units } from '../../../../src/domain/vocabularies/units.ts';
import type { ArticleTable } from '../../article.ts';
import { canonicalOf } from './canonical-of.ts';
import { numeralValue } from './numeral-value.ts';
import { plainText } from './plain-text.ts';
import type { IndicatorDraft } from './read-figure.ts';
import { readUnit } from './read-unit.ts';
import { tableHead } from './table-head.ts';
import { type TimeBase, timeExpressions } from './time-expressions.ts';
import { topicMarks } from './topic-marks.ts';

/**
 * The figures of tables, row by row. A column that is headed by a year or by 数量 alone holds values of what its row names; any other
 * column is a measure, and its row says whose (合计 is the whole place), when (2021年) or what of it (数量, 占比). Units come from the
 * cell, a column 单位, brackets in the heads, or 单位：… in the caption. The sentence of the evidence is the row, its cells joined by
 * a blank.
 */
export function tableIndicators(tables: readonly ArticleTable[], base: TimeBase): readonly IndicatorDraft[] {
  return tables.flatMap((table) => {
    const { columns, rows } = tableHead(table.rows);
    return rows.flatMap((row) => row.flatMap((_, column) => cellIndicator({ table, columns, row, column, base })));
  });
}

interface Cell {
  readonly table: ArticleTable;
  readonly columns: readonly string[];
  readonly row: readonly string[];
  readonly column: number;
  readonly base: TimeBase;
}

function cellIndicator(cell: Cell): IndicatorDraft[] {
  const { table, columns, row, column, base } = cell;
  const title = columns[column] ?? '';
  const labels = labelColumns(columns, row);
  const printed = CELL.exec(plainText(row[column] ?? '').trim());
  const value = numeralValue(printed?.groups?.['number'] ?? '');
  if (printed === null || value === undefined || labels.includes(column) || SERIAL.test(title)) return [];
  const named = rowLabel(row, labelsOf(labels, column, columns), columns);
  const when = periodOf(named, base) ?? rowPeriod(row, columns, base);
  const label = withoutTime(named, base);
  const head = measureOf(title, base);
  const isOfRow = head === '' && label !== '';
  const measure = bare(isOfRow ? label : head === '' ? title : head);
  const unit = unitOf(cell, printed.groups?.['unit'] ?? '', isOfRow ? label : title, measure);
  if (measure === '' || unit === undefined) return [];
  const caption = plainText(`${table.caption ?? ''} ${table.section ?? ''}`);
  const isGrowth = GROWTH.test(title) || (!isOfRow && GROWTH.test(label));
  const kind = kindOf(title, unit, isGrowth);
  const isShare = !isOfRow && SHARE_ROW.test(label);
  const canonical = canonicalOf({
    unit,
    phrase: measure,
    predicate: '',
    topic: topicMarks(`${caption} ${measure}`).at(-1)?.topic,
    isGrowth,
  });
  const period = periodOf(title, base) ?? when ?? periodOf(plainText(table.caption ?? ''), base);
  const isWhose = !isOfRow && label !== '' && !WHOLE.test(label) && !isShare && !VALUE_COLUMN.test(label);
  const scope = isWhose ? bare(label) : undefined;
  return [
    {
      name: `${measure}${isGrowth ? growthWord(isOfRow ? title : `${title}${label}`) : isShare ? '占比' : ''}`,
      ...(canonical === undefined ? {} : { canonical: canonical.id }),
      value: (printed.groups?.['sign'] ?? '') === '-' ? -value : value,
      valueText: `${printed.groups?.['sign'] ?? ''}${printed.groups?.['number'] ?? ''}`,
      unit: unit.name,
      comparator: '=',
      kind,
      tier: kind === 'target' ? 'target' : kind === 'baseline' ? 'secondary' : 'core',
      ...(period === undefined ? {} : { period }),
      ...(scope === undefined ? {} : { scope }),
      evidence: {
        quote: (row[column] ?? '').trim(),
        sentence: row.join(' ').trim(),
        ...(table.section === undefined ? {} : { section: table.section }),
      },
    },
  ];
}

/** The columns that name the row: the first, and those beside it that hold no numbers (单位, 部门). */
function labelColumns(columns: readonly string[], row: readonly string[]): readonly number[] {
  return columns.flatMap((title, column) => {
    const text = plainText(row[column] ?? '').trim();
    return SERIAL.test(title) || text === '' || CELL.test(text) ? [] : [column];
  });
}

function rowLabel(row: readonly string[], labels: readonly number[], columns: readonly string[]): string {
  const named = labels.filter((column) => !/^(?:计量)?单位$|备注/.test(columns[column] ?? ''));
  return named.map((column) => plainText(row[column] ?? '').trim()).join('');
}

/** Of several columns of one kind (省份, 数量, 省份, 数量) the label nearest to the left names a value. */
function labelsOf(labels: readonly number[], column: number, columns: readonly string[]): readonly number[] {
  const isRepeated = labels.some((label) => columns.indexOf(columns[label] ?? '') !== label);
  return isRepeated ? labels.filter((label) => label < column).slice(-1) : labels;
}

/** What a head measures, its year and words like 本期 and 数量 apart; empty where it says nothing else. */
function measureOf(title: string, base: TimeBase): string {
  return withoutTime(title, base).replace(VALUE_WORD, '').trim();
}

function withoutTime(text: string, base: TimeBase): string {
  if (/^(?:19|20)\d{2}$/.test(text)) return '';
  return timeExpressions(text, base).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

/** The year in a column 年份 or 时间. */
function rowPeriod(row: readonly string[], columns: readonly string[], base: TimeBase): Period | undefined {
  const column = columns.findIndex((title) => TIME_COLUMN.test(title));
  return column === -1 ? undefined : periodOf(plainText(row[column] ?? '').trim(), base);
}

function growthWord(head: string): string {
  return GROWTH_WORD.exec(head)?.[0] ?? '';
}

/** From the cell (98.5%), the column 单位, brackets in the head or the caption, else from the measure's own last word. */
function unitOf(
  { table, columns, row, column }: Cell,
  printed: string,
  label: string,
  measure: string,
): Unit | undefined {
  const unitColumn = columns.findIndex((title) => /^(?:计量)?单位$/.test(title));
  const words = [
    printed,
    bracketed(columns[column] ?? ''),
    GROWTH.test(columns[column] ?? '') ? (/率/.test(measure) ? '个百分点' : '%') : '',
    bracketed(label),
    unitColumn === -1 ? '' : plainText(row[unitColumn] ?? '').trim(),
    /单位[:：]\s?([^\s)]{1,4})/.exec(plainText(table.caption ?? ''))?.[1] ?? '',
  ];
  for (const word of words) {
    const unit = word === '' ? undefined : (units.get(word) ?? readUnit(word, 0)?.unit);
    if (unit !== undefined) return unit;
  }
  return units.get(WORD_UNITS.find(([pattern]) => pattern.test(measure))?.[1] ?? '个');
}

/** 件 of 收案(件). */
function bracketed(label: string): string {
  return /\((?:单位:)?([^()]{1,5})\)/.exec(label)?.[1] ?? '';
}

function kindOf(title: string, unit: Unit, isGrowth: boolean): IndicatorKind {
  if (/目标|计划|预期/.test(title)) return 'target';
  if (isGrowth) return 'growth';
  if (/去年|上年|上期|(?<!同比.*)同期/.test(title)) return 'baseline';
  return unit.family === 'share' ? 'outcome' : 'output';
}

function periodOf(text: string, base: TimeBase): Period | undefined {
  const year = /^(?:19|20)\d{2}$/.exec(text)?.[0];
  if (year !== undefined) return { label: `${year}年`, start: year, end: year, type: 'year' };
  return timeExpressions(text, base)[0]?.period;
}

/** A head without its bracketed unit, its numbering and 其中. */
function bare(label: string): string {
  return label
    .replaceAll(/\([^()]*\)/g, '')
    .replace(/^(?:其中[:,]?|\d+[.、]|[一二三四五六七八九十]+、)/, '')
    .trim();
}

// 1,208 · 98.5% · 2.3亿元 · -3.2
const CELL = /^(?<sign>[-+]?)(?<number>\d+(?:,\d{3})*(?:\.\d+)?[万亿]?)\s?(?<unit>[%‰]|个百分点|[\u4e00-\u9fff]{0,3})$/;
const SERIAL = /^(?:序号|编号|排名|名次|备注|年份|年度|时间|月份|季度)$/;
const TIME_COLUMN = /^(?:年份|年度|时间|月份|季度)$/;
const VALUE_WORD =
  /(?:数量|数值|数据|指标值|完成(?:情况|值|数|量)?|实际(?:值|完成)?|结果|本年|本年度|本期|上年|上年度|上期|去年|同期|上年同期|去年同期|同比.*|增减.*|增长率?.*|增幅.*|比上年.*|较上年.*|目标值?|计划数?|全年|合计|总数|件数|个数)(?:\([^)]*\))?$/;
const VALUE_COLUMN = new RegExp(`^${VALUE_WORD.source}`);
const SHARE_ROW = /^(?:占比|比例|比重|占.{0,10}比例?)(?:\([^)]*\))?$/;
const GROWTH = /同比|增减|增长率|增幅|较上年|比上年/;
const GROWTH_WORD = /(?:同比|增减|增长率|增幅|较上年|比上年)[^()]*/;
const WHOLE = /^(?:合计|总计|全市|全县|全区|全省|全国|小计|共计)/;
const WORD_UNITS: readonly (readonly [RegExp, string])[] = [
  [/[率比]$|占比|比例/, '%'],
  [/人次$/, '人次'],
  [/金额|资金|额$/, '元'],
  [/场次$/, '场次'],
  [/次数$/, '次'],
  [/人数$|[员师]数?$/, '人'],
  [/[案件]数?$|受理|审结|办结|收案|结案/, '件'],
];
