import { strFromU8, unzipSync } from 'fflate';

/** Larger parts are pictures and fonts, or a trap. */
const mostBytes = 50_000_000;
// word/document.xml, word/_rels/document.xml.rels, ppt/slides/slide1.xml, xl/sharedStrings.xml
const part = /^(word|ppt|xl)\/.*\.(xml|rels)$/;
const paragraphEnd = /<\/(?:w:p|a:p|si|c)>/g;
// Target="https://…" in the list of links; an address may also lie in a field: HYPERLINK "https://…"
const target = /Target="([^"]+)"[^>]*TargetMode="External"/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of a Word, PowerPoint or Excel file, a paragraph a line, and the addresses of its links. Throws where it is no such file. */
export function officeToText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => part.test(name) && originalSize < mostBytes });
  return Object.entries(parts)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => (name.endsWith('.rels') ? linksOf(strFromU8(content)) : wordsOf(strFromU8(content))))
    .join('\n');
}

function linksOf(xml: string): string {
  return [...xml.matchAll(target)].map(([, address = '']) => unescapeXml(address)).join('\n');
}

function wordsOf(xml: string): string {
  return unescapeXml(xml.replace(paragraphEnd, '\n').replace(/<[^>]*>/g, ''));
}

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole);
}
