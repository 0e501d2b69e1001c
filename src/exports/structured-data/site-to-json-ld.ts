import type { JsonLd } from './json-ld.ts';

interface Given {
  readonly name: string;
  readonly description: string;
  /** The full address of the home page. */
  readonly url: string;
  /** The full address of the search page. */
  readonly searchUrl: string;
}

/** The site, and how it is searched. */
export function siteToJsonLd({ name, description, url, searchUrl }: Given): JsonLd {
  return {
    '@type': 'WebSite',
    name,
    description,
    url,
    inLanguage: 'zh-CN',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}
