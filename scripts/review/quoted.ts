/** Words of the source in quotation marks; those that bring their own (“互联网 公证”) stay as they are. */
export function quoted(text: string): string {
  return text.startsWith('“') && text.indexOf('”') === text.length - 1 ? text : `“${text}”`;
}
