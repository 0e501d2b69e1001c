import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isKind } from '../../src/search/kinds.ts';
import type { PageRecord } from './page-record.ts';
import { readBlocks } from './read-blocks.ts';
import { readPlaces } from './read-places.ts';

/** Reads a built page (marked as src/search/README.md says); undefined for a page that is not searched. */
export function readPage(url: string, html: string): PageRecord | undefined {
  const body = findBody(fromHtml(html));
  if (body === undefined) return undefined;
  const { title, blocks } = readBlocks(body);
  const kind = attribute(body, 'dataSearchKind');
  const words = (name: string) =>
    attribute(body, name)
      .split(/\s+/)
      .filter((word) => word !== '');
  return {
    url,
    kind: isKind(kind) ? kind : 'page',
    title,
    facets: {
      region: words('dataSearchRegion'),
      topic: words('dataSearchTopic'),
      year: words('dataSearchYear'),
      source: words('dataSearchSource'),
    },
    date: attribute(body, 'dataSearchDate'),
    isDraft: 'dataSearchDraft' in body.properties,
    blocks,
    places: readPlaces(body),
  };
}

function findBody(node: Nodes): Element | undefined {
  if (node.type === 'element' && 'dataPagefindBody' in node.properties) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const body = findBody(child);
    if (body !== undefined) return body;
  }
  return undefined;
}

function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === 'string' ? value : '';
}
