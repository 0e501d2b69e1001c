/** One element of an XML text: its opening tag, what stands inside it, and where it begins and ends in the text. */
export interface XmlElement {
  readonly tag: string;
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The elements of a name in an XML text, in order; those nested in one of the same name are not told apart. Enough for the flat
 * parts of a Word file, and linear, which no pair of lazy patterns is.
 */
export function xmlElements(xml: string, name: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const close = `</${name}>`;
  let position = xml.indexOf(`<${name}`);
  while (position !== -1) {
    const tagEnd = xml.indexOf('>', position);
    if (tagEnd === -1) break;
    const tag = xml.slice(position, tagEnd + 1);
    const isName = /[\s>/]/.test(tag.charAt(name.length + 1));
    const inner = isName && !tag.endsWith('/>') ? xml.indexOf(close, tagEnd) : tagEnd;
    if (inner === -1) break;
    const end = inner === tagEnd ? tagEnd + 1 : inner + close.length;
    if (isName) elements.push({ tag, inner: xml.slice(tagEnd + 1, inner), start: position, end });
    position = xml.indexOf(`<${name}`, isName ? end : tagEnd);
  }
  return elements;
}
