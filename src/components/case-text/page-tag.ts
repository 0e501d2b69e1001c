import type { BlockTag } from '../../text/case-text.ts';

/** The element that stands on the page for one of the text: its headings stand below the page's heading 正文, which is an h2. */
export function pageTag(tag: BlockTag): BlockTag {
  switch (tag) {
    case 'h1':
      return 'h3';
    case 'h2':
      return 'h4';
    case 'h3':
      return 'h5';
    default:
      return tag;
  }
}
