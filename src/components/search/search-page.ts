import type { FacetChoice, FacetName } from '../../search/facets.ts';
import type { SearchReply } from '../../search/messages.ts';
import { drawFacets } from './draw-facets.ts';
import { drawHints } from './draw-hints.ts';
import { drawResult } from './draw-result.ts';
import { findPart } from './find-part.ts';
import { latestSearch } from './latest-search.ts';
import { problemText } from './problem-text.ts';
import { recentSearches } from './recent-searches.ts';
import { replyText } from './reply-text.ts';
import { addressOfState, emptyState, type SearchState, stateOfAddress, toggleChoice } from './search-state.ts';
import { sharedClient } from './shared-client.ts';

const pageSize = 20;

/** The search page: a form that works by itself, made live. What it shows stands in the address. */
class SearchPage extends HTMLElement {
  /** Answers a query as the page does, without showing it: for the command that tries a site's search. */
  async ask(query: string, choice: FacetChoice): Promise<unknown> {
    const request = { query, choice, words: 'auto', from: 0, count: 10, withFacets: false } as const;
    const outcome = await sharedClient(this.dataset['index'] ?? '').search(request);
    if ('reply' in outcome) return outcome.reply;
    throw new Error(outcome.problem);
  }

  connectedCallback(): void {
    const client = sharedClient(this.dataset['index'] ?? '');
    const ask = latestSearch(client, 60);
    const form = findPart(this, 'form', HTMLFormElement);
    const input = findPart(this, 'input[name="q"]', HTMLInputElement);
    const status = findPart(this, '[role="status"]', HTMLElement);
    const results = findPart(this, '[data-part="results"]', HTMLElement);
    const facets = findPart(this, '[data-part="facets"]', HTMLElement);
    const chosen = findPart(this, '[data-part="chosen"]', HTMLElement);
    const hints = findPart(this, '[data-part="hints"]', HTMLElement);
    const otherHead = findPart(this, '[data-part="other-head"]', HTMLElement);
    const otherList = findPart(this, '[data-part="others"]', HTMLElement);
    const more = findPart(this, '[data-part="more"]', HTMLButtonElement);
    const browse = findPart(this, '[data-part="browse"]', HTMLElement);
    let state = emptyState;

    const load = async (from: number) => {
      const outcome = await ask({ ...state, from, count: pageSize, withFacets: true });
      if (outcome === undefined) return;
      this.toggleAttribute('data-failed', 'problem' in outcome);
      if ('reply' in outcome) draw(outcome.reply, from);
      else fail(problemText(outcome.problem));
    };

    const draw = (reply: SearchReply, from: number) => {
      status.textContent = replyText(reply, state.query);
      drawFacets({ root: this, facets, chosen, groups: reply.facets, onToggle });
      hints.replaceChildren(...drawHints(reply, state));
      const drawn = reply.results.map((result) => drawResult(this, result));
      if (from === 0) results.replaceChildren(...drawn);
      else results.append(...drawn);
      if (from > 0) drawn[0]?.querySelector('a')?.focus();
      if (from === 0) drawOthers(reply);
      more.hidden = results.children.length >= reply.total;
      browse.hidden = reply.total > 0 && isAsking();
    };

    const drawOthers = ({ otherResults, others }: SearchReply) => {
      otherHead.hidden = otherResults.length === 0;
      otherHead.textContent = `意思相同的${(others?.words ?? []).map((word) => `“${word}”`).join('')}`;
      otherList.replaceChildren(...otherResults.map((result) => drawResult(this, result)));
    };

    const fail = (sentence: string) => {
      status.textContent = sentence;
      for (const part of [results, otherList, facets, chosen, hints]) part.replaceChildren();
      chosen.hidden = true;
      otherHead.hidden = true;
      more.hidden = true;
      browse.hidden = false;
    };

    const isAsking = () => addressOfState(state) !== '';
    const go = (next: SearchState, kind: 'push' | 'replace' | 'keep') => {
      state = next;
      const address = `${location.pathname}${addressOfState(state)}`;
      if (kind === 'push') history.pushState(null, '', address);
      if (kind === 'replace') history.replaceState(null, '', address);
      if (isAsking()) void load(0);
      else clear();
    };
    const clear = () => {
      ask.cancel();
      status.textContent = '';
      for (const part of [results, otherList, facets, chosen, hints]) part.replaceChildren();
      otherHead.hidden = true;
      more.hidden = true;
      browse.hidden = false;
    };
    const onToggle = (name: FacetName, value: string) => go(toggleChoice(state, name, value), 'push');
    const onTyping = () => go({ ...state, query: input.value, words: 'auto' }, 'replace');
    const readAddress = () => {
      const next = stateOfAddress(location.search);
      input.value = next.query;
      go(next, 'keep');
    };

    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) onTyping();
    });
    input.addEventListener('compositionend', onTyping);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      recentSearches.add(input.value);
      go({ ...state, query: input.value }, 'push');
    });
    more.addEventListener('click', () => void load(results.children.length));
    addEventListener('popstate', readAddress);
    client.prepare();
    readAddress();
  }
}

customElements.define('search-page', SearchPage);
