import { escapeMarkup } from '../escape-markup.ts';
import type { PackBlock } from '../pack.ts';

/** Running text as HTML; its headings become `h3`. */
export function blocksToHtml(blocks: readonly PackBlock[]): string {
  return blocks.map(blockToHtml).join('\n');
}

function blockToHtml(block: PackBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeMarkup(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escapeMarkup(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`;
    default:
      return block satisfies never;
  }
}
