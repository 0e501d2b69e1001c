import { escapeMarkup } from '../escape-markup.ts';
import { itemToHtml } from '../html/item-to-html.ts';
import { ownHead } from '../html/own-head.ts';
import { pageToHtml } from '../html/page-to-html.ts';
import type { Pack, PackItem } from '../pack.ts';
import { packPages } from '../pack-pages.ts';
import { packReferences } from '../pack-references.ts';
import style from '../assets/handout.css?raw';
import { wordDocument } from '../word/word-document.ts';
import { zipFiles } from '../zip-files.ts';
import type { CartridgeFolder, CartridgeResource } from './cartridge-resource.ts';
import { manifestToXml } from './manifest-to-xml.ts';
import { topicToXml } from './topic-to-xml.ts';
import { webLinkToXml } from './web-link-to-xml.ts';

/**
 * A pack as an IMS Common Cartridge 1.3 (.imscc), which learning platforms import: a page for each thing, handout, slides and teaching
 * note as pages, each question as a discussion, and links to the library where the site says where it stands.
 */
export function commonCartridge(pack: Pack): Uint8Array<ArrayBuffer> {
  const folders = cartridgeFolders(pack).filter(({ resources }) => resources.length > 0);
  const files = folders.flatMap(({ resources }) => resources.map(({ file, content }) => [file, content] as const));
  return zipFiles({ 'imsmanifest.xml': manifestToXml(pack, folders), ...Object.fromEntries(files) });
}

function cartridgeFolders(pack: Pack): readonly CartridgeFolder[] {
  const references = packReferences(pack);
  return [
    {
      title: '讲义和幻灯片',
      resources: [
        { kind: 'page', title: '讲义', file: 'pages/handout.html', content: packPages.handout(pack) },
        { kind: 'page', title: '讲义（Word）', file: 'pages/handout.docx', content: wordDocument(pack) },
        { kind: 'page', title: '幻灯片', file: 'pages/slides.html', content: packPages.slides(pack) },
        {
          kind: 'page',
          title: '教学说明（教师用）',
          file: 'pages/note.html',
          content: packPages.note(pack),
          isLessonPlan: true,
        },
      ],
    },
    ...pack.parts.map(({ title, items }) => ({
      title,
      resources: items.map((item) => itemPage(item, references)),
    })),
    {
      title: '讨论',
      resources: pack.questions.map(({ id, text }, index) => ({
        kind: 'discussion' as const,
        title: `讨论题 ${index + 1}`,
        file: `discussions/${id}.xml`,
        content: topicToXml(`讨论题 ${index + 1}`, text),
      })),
    },
    { title: '网上的出处', resources: links(pack) },
  ];
}

function itemPage(item: PackItem, references: ReturnType<typeof packReferences>): CartridgeResource {
  const own = item.reference === undefined ? item.figures.map(({ reference }) => reference) : [item.reference];
  const numbers = new Set(own.map(references.of));
  const cited = references.all.filter(({ number }) => numbers.has(number));
  const list = cited.map(({ number, text }) => `<p class="small">[${number}] ${escapeMarkup(text)}</p>`).join('\n');
  return {
    kind: 'page',
    title: item.place === undefined ? item.title : `${item.title}（${item.place}）`,
    file: `pages/${item.id}.html`,
    content: pageToHtml({
      title: item.title,
      head: ownHead(style),
      body: `<main class="handout">${itemToHtml(item, references.of)}\n${list}</main>`,
    }),
  };
}

function links({ parts, address, title, library, id }: Pack): readonly CartridgeResource[] {
  const places = [
    { id, title: `${title}（${library}）`, address },
    ...parts.flatMap(({ items }) => items.filter(({ kind }) => kind !== 'figures')),
  ];
  return places
    .filter((place) => /^https?:\/\//.test(place.address))
    .map((place) => ({
      kind: 'link',
      title: place.title,
      file: `links/${place.id}.xml`,
      content: webLinkToXml(place.title, place.address),
    }));
}
