import type { PartialDate } from '../../domain/date.ts';
import { escapeXml } from './escape-xml.ts';

/** One address of a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  readonly modified?: PartialDate | undefined;
}

/** A file of a sitemap: its name below the site's root and its text. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

// The protocol allows 50,000 addresses in one file (sitemaps.org).
const mostAddresses = 50_000;

/**
 * The files of a sitemap: `sitemap.xml`, or where there are too many addresses for one file, an index of that name and
 * `sitemap-1.xml`, `sitemap-2.xml`…
 *
 * @param addressOf the full address of a file by its name
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  addressOf: (name: string) => string,
  most = mostAddresses,
): readonly SitemapFile[] {
  if (entries.length <= most) return [{ name: 'sitemap.xml', text: urlset(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: urlset(entries.slice(index * most, (index + 1) * most)),
  }));
  const index = parts.map(({ name }) => `  <sitemap><loc>${escapeXml(addressOf(name))}</loc></sitemap>\n`);
  return [
    { name: 'sitemap.xml', text: `${head}<sitemapindex ${space}>\n${index.join('')}</sitemapindex>\n` },
    ...parts,
  ];
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function urlset(entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ url, modified }) => {
    const date = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `  <url><loc>${escapeXml(url)}</loc>${date}</url>\n`;
  });
  return `${head}<urlset ${space}>\n${lines.join('')}</urlset>\n`;
}
