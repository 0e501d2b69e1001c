import type { Pack, PackItem } from '../pack.ts';
import { packReferences } from '../pack-references.ts';
import { paragraph, table } from './word-blocks.ts';

/** The numberings of word-parts.ts, each for one list. */
const lists = { objectives: 1, questions: 2, references: 3 } as const;

/** The body of the handout in WordprocessingML, and the addresses that it links, by their relation. */
export function documentToXml(pack: Pack): { readonly xml: string; readonly links: ReadonlyMap<string, string> } {
  const { title, gist, library, address, facts, objectives, parts, questions } = pack;
  const references = packReferences(pack);
  const links = new Map<string, string>();
  const addressLine = (before: string, url: string) => {
    if (!/^https?:\/\//.test(url)) return paragraph('Small', `${before}站内路径 ${url}`);
    const link = `link${links.size + 1}`;
    links.set(link, url);
    return paragraph('Small', [{ text: before }, { text: url, link }]);
  };
  const body = [
    paragraph('Small', `${library}　讲义`),
    paragraph('Title', title),
    ...(gist === undefined ? [] : [paragraph('Subtitle', gist)]),
    ...facts.map(({ label, text }) => paragraph('Normal', [{ text: `${label}：`, bold: true }, { text }])),
    ...listOf('学完能做什么', objectives, lists.objectives),
    ...parts
      .filter(({ items }) => items.length > 0)
      .flatMap((part) => [
        paragraph('Heading1', part.title),
        ...part.items.flatMap((item) => itemToXml(item, references.of, addressLine)),
      ]),
    ...listOf(
      '讨论题',
      questions.map(({ text }) => text),
      lists.questions,
    ),
    ...listOf(
      '参考文献',
      references.all.map(({ text }) => text),
      lists.references,
    ),
    addressLine(`出自${library}，`, address),
  ];
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>',
    ...body,
    '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr>',
    '</w:body></w:document>',
    '',
  ].join('\n');
  return { xml, links };
}

type AddressLine = (before: string, url: string) => string;

function itemToXml(
  item: PackItem,
  numberOf: ReturnType<typeof packReferences>['of'],
  addressLine: AddressLine,
): readonly string[] {
  const { id, kind, title, place, facts, quote, figures, reference, sources, note, address, drawn = [] } = item;
  const head = place === undefined ? title : `${title}（${place}）`;
  const rows = figures.map((figure) => {
    const number = reference === undefined ? `[${numberOf(figure.reference)}]` : '';
    return [`${figure.name}${number}`, figure.value, figure.details, figure.sentence];
  });
  return [
    paragraph('Heading2', [
      { text: head },
      ...(reference === undefined ? [] : [{ text: `[${numberOf(reference)}]`, raised: true }]),
    ]),
    ...(note === undefined ? [] : [paragraph('Note', [{ text: '备课：', bold: true }, { text: note }])]),
    ...[...facts, ...drawn].map(({ label, text }) =>
      paragraph('Normal', [{ text: `${label}：`, bold: true }, { text }]),
    ),
    ...(rows.length === 0 ? [] : [table(['数字', '来源印的数', '范围与时间', '所据句'], rows, [3, 2, 2, 5])]),
    ...(quote === undefined
      ? []
      : [
          paragraph('Normal', [
            { text: `${quote.label}：`, bold: true },
            { text: quote.before },
            { text: quote.quote, underlined: true },
            { text: quote.after },
          ]),
        ]),
    ...(sources === undefined ? [] : [paragraph('Small', `来源：${sources}`)]),
    addressLine(kind === 'figures' ? '' : `编号 ${id.toUpperCase()}　`, address),
  ];
}

function listOf(title: string, texts: readonly string[], list: number): readonly string[] {
  if (texts.length === 0) return [];
  return [paragraph('Heading1', title), ...texts.map((text) => paragraph('Numbered', text, list))];
}
