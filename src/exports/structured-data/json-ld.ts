/** One thing as schema.org tells it. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A thing as the text of a `<script type="application/ld+json">`; what is undefined is left out, and no text can end the element. */
export function jsonLdText(thing: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}
