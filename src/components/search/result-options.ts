import { kindLabels } from '../../search/kinds.ts';
import type { SearchReply } from '../../search/messages.ts';
import type { ShownPlace, ShownResult } from '../../search/show/shown-result.ts';
import { numberText } from '../number-text.ts';
import { clonePart } from './clone-part.ts';
import { drawSegments } from './draw-segments.ts';
import { findPart } from './find-part.ts';

/** The options of a search box, each a link; they are made from the templates in its markup. */
export const resultOptions = {
  /** Earlier searches: each leads to the search page `page`. */
  recent(box: HTMLElement, page: string, queries: readonly string[]): readonly HTMLElement[] {
    return queries.map((query) => plainOption(box, searchAddress(page, query), query));
  },
  /** Results, each followed by places on its page, at last the way to all of them. */
  found(box: HTMLElement, page: string, reply: SearchReply, query: string): readonly HTMLElement[] {
    const { results, total, others, suggestions = [] } = reply;
    const same = others === undefined ? '' : `，意思相同的另有 ${numberText(others.ids.length)} 条`;
    return [
      ...suggestions.map((word) => plainOption(box, searchAddress(page, word), `你要找的是不是“${word}”`)),
      ...results.flatMap((result) => [
        resultOption(box, result),
        ...result.places.slice(0, 2).map((place) => placeOption(box, place)),
      ]),
      ...(total > results.length || others !== undefined
        ? [plainOption(box, searchAddress(page, query), `查看全部 ${numberText(total)} 条结果${same}`)]
        : []),
    ];
  },
  /** Where to go when nothing can be searched. */
  elsewhere(box: HTMLElement): readonly HTMLElement[] {
    return [...findPart(box, 'template[data-part="elsewhere"]', HTMLTemplateElement).content.children]
      .map((link) => link.cloneNode(true))
      .filter((link) => link instanceof HTMLElement);
  },
} as const;

function resultOption(box: HTMLElement, { address, kind, title, note, excerpt }: ShownResult): HTMLElement {
  const option = clonePart(box, 'result', HTMLAnchorElement);
  option.href = address;
  findPart(option, '[data-part="kind"]', HTMLElement).textContent = kindLabels[kind];
  findPart(option, '[data-part="title"]', HTMLElement).append(drawSegments(title));
  findPart(option, '[data-part="note"]', HTMLElement).textContent = note;
  findPart(option, '[data-part="excerpt"]', HTMLElement).append(drawSegments(excerpt));
  return option;
}

function placeOption(box: HTMLElement, { address, kind, title }: ShownPlace): HTMLElement {
  const option = clonePart(box, 'place', HTMLAnchorElement);
  option.href = address;
  findPart(option, '[data-part="kind"]', HTMLElement).textContent = kind === 'section' ? '小标题' : kindLabels[kind];
  findPart(option, '[data-part="title"]', HTMLElement).append(drawSegments(title));
  return option;
}

function plainOption(box: HTMLElement, address: string, text: string): HTMLElement {
  const option = clonePart(box, 'plain', HTMLAnchorElement);
  option.href = address;
  option.textContent = text;
  return option;
}

function searchAddress(page: string, query: string): string {
  return `${page}?q=${encodeURIComponent(query.trim())}`;
}
