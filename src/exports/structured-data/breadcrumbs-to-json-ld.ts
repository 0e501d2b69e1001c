import type { JsonLd } from './json-ld.ts';

/** The way to a page from the top down, with full addresses. */
export function breadcrumbsToJsonLd(steps: readonly { readonly label: string; readonly url: string }[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: url,
    })),
  };
}
