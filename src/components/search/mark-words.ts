import { markParameter } from '../../search/show/marked-address.ts';
import { readElements } from '../../search/read-elements.ts';
import { findMatches } from '../../search/show/find-matches.ts';

/**
 * Marks the words that the address names (`?mark=复议`) in the text of the page. It changes nothing in the document: the marks are
 * ranges that the style sheet draws; a browser that cannot do that shows the page as it is.
 */
export function markWords(): void {
  if (!('highlights' in CSS)) return;
  const terms = (new URLSearchParams(location.search).get(markParameter) ?? '').slice(0, 500).split(/\s+/);
  const sought = terms.map(readElements).filter((term) => term.length > 0);
  const body = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
  if (body === null || sought.length === 0) return;
  const ranges = textRuns(body).flatMap(({ text, nodes }) => {
    const elements = readElements(text);
    return sought.flatMap((term) => findMatches(elements, term)).map(({ start, end }) => rangeOf(nodes, start, end));
  });
  CSS.highlights.set('search-words', new Highlight(...ranges));
}

interface TextRun {
  readonly text: string;
  /** The text nodes, each with the offset at which it begins in the text. */
  readonly nodes: readonly { readonly node: Text; readonly offset: number }[];
}

const blocks = 'p, h1, h2, h3, h4, h5, li, dt, dd, th, td, figcaption, blockquote, summary';

/** The text of each block, for words may stand in several elements of a line (a figure is one of its own). */
function textRuns(body: Element): readonly TextRun[] {
  const runs = new Map<Element, { text: string; nodes: { node: Text; offset: number }[] }>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !(node instanceof Text) ||
      parent === null ||
      parent.closest('script, style, template, svg, [data-pagefind-ignore]') !== null
    )
      continue;
    const block = parent.closest(blocks) ?? parent;
    const run = runs.get(block) ?? { text: '', nodes: [] };
    run.nodes.push({ node, offset: run.text.length });
    run.text += node.data;
    runs.set(block, run);
  }
  return [...runs.values()];
}

function rangeOf(nodes: TextRun['nodes'], start: number, end: number): Range {
  const range = new Range();
  const first = nodes.findLast(({ offset }) => offset <= start);
  const last = nodes.findLast(({ offset }) => offset < end);
  if (first !== undefined && last !== undefined) {
    range.setStart(first.node, start - first.offset);
    range.setEnd(last.node, end - last.offset);
  }
  return range;
}
