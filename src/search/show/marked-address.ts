/** The parameter by which an address tells the page that it leads to which words to mark there. */
export const markParameter = 'mark';

/** The address of a place on a page, with the words to mark there; `id` may be empty. */
export function markedAddress(url: string, id: string, terms: readonly string[]): string {
  const words = terms.length === 0 ? '' : `?${markParameter}=${encodeURIComponent(terms.join(' '))}`;
  return `${url}${words}${id === '' ? '' : `#${id}`}`;
}
