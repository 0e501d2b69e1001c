/** The code that sets a bare page of the library into another page: its address, a title for screen readers, a height in pixels. */
export function frameCode(address: string, name: string, height: number): string {
  const title = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
