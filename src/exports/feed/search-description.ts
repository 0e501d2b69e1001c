import { escapeXml } from './escape-xml.ts';

interface Given {
  readonly name: string;
  readonly description: string;
  /** The full address of the search page. */
  readonly searchUrl: string;
  readonly iconUrl: string;
}

/** An OpenSearch 1.1 description, by which a browser offers the site as a search engine. */
export function searchDescription({ name, description, searchUrl, iconUrl }: Given): string {
  // The specification allows 16 characters in a short name and 1,024 in a description.
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, 16))}</ShortName>
  <Description>${escapeXml(description.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(iconUrl)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(searchUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
