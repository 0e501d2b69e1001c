import { numberLabel } from './number-label.ts';
import { xmlElements } from './xml-elements.ts';

/**
 * Writes the numbers that Word counts by itself (一、 （一） 1.) into the paragraphs of `word/document.xml`, for no converter to
 * HTML keeps them, and a report's headings are known by them. Takes the XML of the document, of its numbering and its styles.
 */
export function writeOutNumbering(documentXml: string, numberingXml: string, stylesXml: string): string {
  const lists = readLists(numberingXml);
  const styles = readStyles(stylesXml);
  const counters = new Map<string, number[]>();
  let result = '';
  let position = 0;
  const xml = withoutChanges(documentXml);
  for (const { inner, end } of xmlElements(xml, 'w:pPr')) {
    const number = numberingOf(inner, styles);
    const label = number === undefined ? '' : nextLabel(number, lists, counters);
    const isBold = /^<w:r[ >](?:(?!<w:t[ >]).){0,400}<w:b(?: w:val="(?:1|true|on)")?\/>/s.test(
      xml.slice(end, end + 500),
    );
    result += xml.slice(position, end) + (label === '' ? '' : run(label, isBold));
    position = end;
  }
  return result + xml.slice(position);
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface Numbering {
  readonly list: string;
  readonly level: number;
}

/** Former states of tracked changes hold properties of their own, nested in the present ones. */
function withoutChanges(xml: string): string {
  let result = '';
  let position = 0;
  for (const { start, end } of xmlElements(xml, 'w:pPrChange')) {
    result += xml.slice(position, start);
    position = end;
  }
  return result + xml.slice(position);
}

/** The levels of each list by its `numId`. Lists that share an abstract list are counted apart, as Word does when they restart. */
function readLists(xml: string): Map<string, readonly Level[]> {
  const abstracts = new Map(
    xmlElements(xml, 'w:abstractNum').map(({ tag, inner }) => [
      attribute(tag, 'w:abstractNumId') ?? '',
      xmlElements(inner, 'w:lvl').map((level) => readLevel(level.inner)),
    ]),
  );
  return new Map(
    xmlElements(xml, 'w:num').map(({ tag, inner }) => [
      attribute(tag, 'w:numId') ?? '',
      abstracts.get(childValue(inner, 'w:abstractNumId') ?? '') ?? [],
    ]),
  );
}

function readLevel(xml: string): Level {
  return {
    start: Number(childValue(xml, 'w:start') ?? '1'),
    format: childValue(xml, 'w:numFmt') ?? 'decimal',
    text: childValue(xml, 'w:lvlText') ?? '',
  };
}

function readStyles(xml: string): Map<string, string> {
  return new Map(xmlElements(xml, 'w:style').map(({ tag, inner }) => [attribute(tag, 'w:styleId') ?? '', inner]));
}

function numberingOf(properties: string, styles: Map<string, string>): Numbering | undefined {
  const style = styles.get(childValue(properties, 'w:pStyle') ?? '') ?? '';
  const own = childValue(properties, 'w:numId');
  const list = own ?? childValue(style, 'w:numId');
  if (list === undefined || list === '0') return undefined;
  const level = childValue(own === undefined ? style : properties, 'w:ilvl') ?? '0';
  return { list, level: Number(level) };
}

function nextLabel(
  { list, level }: Numbering,
  lists: Map<string, readonly Level[]>,
  counters: Map<string, number[]>,
): string {
  const levels = lists.get(list) ?? [];
  const current = levels[level];
  if (current === undefined || current.format === 'bullet' || current.format === 'none') return '';
  const before = counters.get(list) ?? [];
  const counts = levels.slice(0, level + 1).map(({ start }, index) => {
    const count = before[index];
    if (index < level) return count ?? start;
    return count === undefined ? start : count + 1;
  });
  counters.set(list, counts);
  return current.text.replaceAll(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    return numberLabel(counts[index] ?? 1, levels[index]?.format ?? 'decimal');
  });
}

function childValue(xml: string, name: string): string | undefined {
  const element = xmlElements(xml, name)[0];
  return element === undefined ? undefined : attribute(element.tag, 'w:val');
}

function attribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`);
  if (start === -1) return undefined;
  const value = tag.slice(start + name.length + 3);
  return value.slice(0, value.indexOf('"'));
}

function run(text: string, isBold: boolean): string {
  const bold = isBold ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:r>${bold}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
