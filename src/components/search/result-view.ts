import type { FacetName } from '../../search/facets.ts';
import type { SearchReply } from '../../search/messages.ts';
import { drawFacets } from './draw-facets.ts';
import { drawHints } from './draw-hints.ts';
import { drawResult } from './draw-result.ts';
import { findPart } from './find-part.ts';
import { replyText } from './reply-text.ts';
import type { SearchState } from './search-state.ts';

/** The part of the search page below its form. */
export interface ResultView {
  readonly show: (reply: SearchReply, state: SearchState) => void;
  /** Adds the next results of the same answer. */
  readonly add: (reply: SearchReply) => void;
  /** Shows no results but a sentence, and the lists of topics, regions and practices. */
  readonly clear: (sentence: string) => void;
}

interface Listeners {
  readonly onToggle: (name: FacetName, value: string) => void;
  /** Called with the number of results that are shown. */
  readonly onMore: (shown: number) => void;
}

/** The results, facets and hints of `root`, made from the templates in it. */
export function resultView(root: HTMLElement, { onToggle, onMore }: Listeners): ResultView {
  const part = (name: string) => findPart(root, `[data-part="${name}"]`, HTMLElement);
  const status = findPart(root, '[role="status"]', HTMLElement);
  const [results, others, otherHead] = [part('results'), part('others'), part('other-head')];
  const [facets, chosen, hints, browse, more] = [
    part('facets'),
    part('chosen'),
    part('hints'),
    part('browse'),
    part('more'),
  ];
  const narrowing = findPart(root, '[data-part="narrowing"]', HTMLDetailsElement);
  openBesideResults(narrowing);
  more.addEventListener('click', () => onMore(results.children.length));

  function draw(reply: SearchReply): readonly HTMLElement[] {
    const drawn = reply.results.map((result) => drawResult(root, result));
    results.append(...drawn);
    more.hidden = results.children.length >= reply.total;
    return drawn;
  }

  function drawOthers({ others: answer, otherResults }: SearchReply): void {
    otherHead.hidden = otherResults.length === 0;
    otherHead.textContent = `意思相同的${(answer?.words ?? []).map((word) => `“${word}”`).join('')}`;
    others.replaceChildren(...otherResults.map((result) => drawResult(root, result)));
  }

  return {
    show(reply, state) {
      status.textContent = replyText(reply, state.query);
      drawFacets({ root, facets, chosen, groups: reply.facets, onToggle });
      narrowing.hidden = facets.childElementCount === 0;
      hints.replaceChildren(...drawHints(reply, state));
      results.replaceChildren();
      draw(reply);
      drawOthers(reply);
      browse.hidden = reply.total > 0;
    },
    add(reply) {
      const [first] = draw(reply);
      // The button that was pressed may be gone; one goes on reading where the new results begin.
      first?.querySelector('a')?.focus();
    },
    clear(sentence) {
      status.textContent = sentence;
      for (const list of [results, others, facets, chosen, hints]) list.replaceChildren();
      for (const hidden of [chosen, otherHead, more, narrowing]) hidden.hidden = true;
      browse.hidden = false;
    },
  };
}

/** Where facets stand beside the results they are open; above them, on a phone, they would push the results away. */
function openBesideResults(narrowing: HTMLDetailsElement): void {
  const wide = matchMedia('(width >= 64rem)');
  const follow = () => {
    if (wide.matches) narrowing.open = true;
  };
  wide.addEventListener('change', follow);
  follow();
}
