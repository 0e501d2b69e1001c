import type { PartialDate } from '../../domain/date.ts';
import { escapeXml } from './escape-xml.ts';

/** One thing that a feed tells of. */
export interface FeedEntry {
  /** An IRI that never changes: `urn:uuid:…`. */
  readonly id: string;
  readonly title: string;
  /** Address of the page. */
  readonly url: string;
  readonly updated: PartialDate;
  readonly summary: string;
  readonly author: string;
}

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly url: string;
  /** The feed's own address. */
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287). It is as new as its newest entry, so that the same content makes the same bytes. */
export function atomFeed({ id, title, subtitle, url, self, entries }: Feed): string {
  const newest =
    entries
      .map(({ updated }) => instant(updated))
      .sort()
      .at(-1) ?? instant('2026');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${escapeXml(id)}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(subtitle)}</subtitle>
  <updated>${newest}</updated>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
${entries.map(entryText).join('')}</feed>
`;
}

function entryText({ id, title, url, updated, summary, author }: FeedEntry): string {
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
    <updated>${instant(updated)}</updated>
    <author><name>${escapeXml(author)}</name></author>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
}

/** A partial date as an instant: the first moment of it in China. */
function instant(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00+08:00`;
}
