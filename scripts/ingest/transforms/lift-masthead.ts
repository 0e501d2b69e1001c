import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Masthead } from '../article.ts';
import { announcedColumn } from './announced-column.ts';
import { type EdgeLine, edgeLines } from './edge-lines.ts';
import { findTitle, type TitleAnchor, type TitleLines } from './find-title.ts';
import { isFurniture } from './is-furniture.ts';
import { isOffice } from './is-office.ts';
import { isProse } from './is-prose.ts';
import { normalizeLine } from './normalize-line.ts';
import { numberingOf } from './numbering-of.ts';
import { readByline } from './read-byline.ts';
import { type MastheadEntry, readMastheadLine } from './read-masthead-line.ts';
import { resolveSource } from './resolve-source.ts';
import { siteNames } from './site-names.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Lifts title, kicker, column, source and dates out of the text and into `file.data.masthead`, from what the page declares and
 * from the lines at its edges, which stand before the text or, as in newspapers' digital pages, after it.
 */
export const liftMasthead: Transform = (tree, file) => {
  const edges = edgeLines(tree);
  const datelines = edges.filter(isDateline);
  const plain = edges.filter((line) => !datelines.includes(line) && readByline(line.text)?.rest !== '');
  const around = linesAround(file);
  const entries = bestFirst([...datelines.map(({ text }) => text), ...around]);
  const declared = file.data.page?.declared ?? {};
  const above = titleAbove(file);
  const named = declared.title ?? firstValue('title', entries) ?? joinLines(above.title);
  const title = findTitle(plain, anchorsOf(tree, datelines), named === undefined ? undefined : normalizeLine(named));
  const names = siteNames([...around, ...(file.data.removedLines ?? [])]);
  const column = columnLine(plain, title, firstValue('outlet', entries), datelines);
  const office = officeAt(
    plain.filter((line) => line !== column),
    title,
  );
  const number = plain.find(({ text }) => DOCUMENT_NUMBER.test(text));
  const source = resolveSource({
    entries: [...entries, ...names.entries],
    declared: { ...declared, url: declared.url ?? file.data.fetched?.url },
    site: names.site,
    column: column?.text ?? names.page ?? announcedColumn(tree),
    columns: names.columns,
  });
  file.data.masthead = {
    title: named === undefined ? joinLines(title.title) : normalizeLine(named),
    kicker: title.kicker?.text ?? declared.kicker ?? (declared.title === undefined ? above.kicker?.text : undefined),
    subtitle: title.subtitle?.text ?? declared.subtitle ?? above.subtitle?.text,
    ...source,
    authors: source.authors.length > 0 ? source.authors : bylineAbove(file),
    issuer: source.issuer ?? office?.text,
    documentNumber: source.documentNumber ?? number?.text,
  };
  const lifted = [...datelines, ...titleLines(title), column, office, number].filter((line) => line !== undefined);
  return withoutLines(tree, [...lifted, ...restOfMasthead(plain, title, datelines)]);
};

/**
 * The entries of all lines in the order in which they are to be believed: the issue that a copy names, then lines with labels, then
 * others, for today's date stands on many pages beside the site's name.
 */
function bestFirst(lines: readonly string[]): readonly MastheadEntry[] {
  const read = lines.map((line) => ({ line, entries: readMastheadLine(line) ?? [] }));
  const rank = ({ line, entries }: (typeof read)[number]): number => {
    if (entries.some(({ field }) => field === 'published')) return 0;
    return /[：:|]/.test(line) ? 1 : 2;
  };
  return read.toSorted((one, other) => rank(one) - rank(other)).flatMap(({ entries }) => entries);
}

/** A bare date at the end of a report belongs to its signature. */
function isDateline({ text, isHead }: EdgeLine): boolean {
  const entries = readMastheadLine(text);
  return entries !== undefined && (isHead || /[：:]/.test(text) || entries.some(({ field }) => field !== 'date'));
}

/**
 * The title in the lines of a page above its text, where the reader found the text alone: as in a text, it stands above the dateline
 * or the byline, and nothing else does where neither is printed.
 */
function titleAbove(file: VFile): TitleLines {
  const lines = (file.data.page?.before ?? [])
    .map(normalizeLine)
    .filter((text) => !isFurniture(text))
    .map((text, index) => ({ node: textParagraph(text, {}), text, index, isHead: true }));
  const datelines = lines.filter(({ text }) => readMastheadLine(text) !== undefined || readByline(text)?.rest === '');
  const anchors = datelines.map(({ index }) => ({ place: index, isLine: true })).toReversed();
  const plain = lines.filter((line) => !datelines.includes(line) && !isProse(line.text));
  return anchors.length === 0 ? { title: [] } : findTitle(plain, anchors, undefined);
}

/** The byline that a page prints above its text; it stands among the last lines there. */
function bylineAbove(file: VFile): Masthead['authors'] {
  const bylines = (file.data.page?.before ?? []).slice(-8).map((line) => readByline(normalizeLine(line)));
  return bylines.findLast((byline) => byline?.rest === '')?.authors ?? [];
}

/** Lines of the page outside its text, nearest first. */
function linesAround(file: VFile): readonly string[] {
  const { before = [], after = [] } = file.data.page ?? {};
  return [...before.toReversed(), ...after].map(normalizeLine);
}

function firstValue(field: MastheadEntry['field'], entries: readonly MastheadEntry[]): string | undefined {
  return entries.find((entry) => entry.field === field && entry.value !== '')?.value;
}

/** Where datelines and bylines stand: titles stand above them. A byline may open the first paragraph. */
function anchorsOf(tree: Root, datelines: readonly EdgeLine[]): readonly TitleAnchor[] {
  const bylines = tree.children.flatMap((node, place) => {
    const byline = node.type === 'table' ? undefined : readByline(textOf(node).slice(0, 300));
    return byline === undefined ? [] : [{ place, isLine: byline.rest === '' }];
  });
  return [...datelines.map(({ index }) => ({ place: index, isLine: true })), ...bylines];
}

/** A newspaper's page begins with the name of its column, and its source line ends with it. */
function columnLine(
  lines: readonly EdgeLine[],
  { title, kicker }: TitleLines,
  outlet: string | undefined,
  datelines: readonly EdgeLine[],
): EdgeLine | undefined {
  const [first] = lines;
  if (first === undefined || title.includes(first) || numberingOf(first.text) !== undefined) return undefined;
  if (outlet?.endsWith(first.text) === true) return first;
  const isBelowPage = datelines.some(({ text, index }) => index === first.index - 1 && PAGE.test(text));
  if (isBelowPage && first.text.length <= 8 && title.length > 0 && first !== kicker) return first;
  return title[0]?.isHead === false && first.isHead && first.text.length <= 12 ? first : undefined;
}

/** The office that signs a report between its title and its text, or above its title. */
function officeAt(lines: readonly EdgeLine[], { title }: TitleLines): EdgeLine | undefined {
  return lines.find((line) => line.isHead && !title.includes(line) && isOffice(line.text));
}

function titleLines({ kicker, title, subtitle }: TitleLines): readonly (EdgeLine | undefined)[] {
  return [kicker, ...title, subtitle];
}

/**
 * What else goes with the title: menus and labels above it (but no heading: 【基本情况】 may stand before a case's name), repetitions
 * of it, and all that stands beside a title that comes after the text.
 */
function restOfMasthead(
  lines: readonly EdgeLine[],
  { title, subtitle }: TitleLines,
  datelines: readonly EdgeLine[],
): readonly EdgeLine[] {
  // The title may stand in a labelled line: 案例名称：……
  const [first = datelines.find(({ text }) => readMastheadLine(text)?.some(({ field }) => field === 'title'))] = title;
  const whole = joinLines(title);
  return lines.filter((line) => {
    if (first === undefined || isProse(line.text)) return false;
    if (line.text === whole || line.text === subtitle?.text) return true;
    if (line.isHead !== first.isHead || numberingOf(line.text) !== undefined) return false;
    return line.index < first.index || !first.isHead || (whole !== undefined && isPartOfTitle(line.text, whole));
  });
}

/** Many pages print the title again above the text, often in two lines. */
function isPartOfTitle(text: string, title: string): boolean {
  const part = text.replaceAll(/\s/g, '');
  const whole = title.replaceAll(/\s/g, '');
  return (
    part === whole ||
    (part.length >= 6 && part.length > whole.length / 4 && (whole.startsWith(part) || whole.endsWith(part)))
  );
}

function joinLines(lines: readonly EdgeLine[]): string | undefined {
  return lines.length === 0 ? undefined : lines.map(({ text }) => text).join('');
}

function withoutLines(tree: Root, lines: readonly EdgeLine[]): Root {
  const gone = new Set(lines.map(({ index }) => index));
  return { ...tree, children: tree.children.filter((_, index) => !gone.has(index)) };
}

// 云州日报 2024年4月16日 第03版
const PAGE = /第?\s?[A-Z]?\d{1,3}\s?版/;
// 云府发〔2025〕3号
const DOCUMENT_NUMBER = /^\p{Script=Han}{1,14}[〔（[]\d{4}[〕）\]]\s?第?\d{1,4}号$/u;
