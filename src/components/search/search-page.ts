import type { FacetChoice } from '../../search/facets.ts';
import { findPart } from './find-part.ts';
import { latestSearch } from './latest-search.ts';
import { onTyping } from './on-typing.ts';
import { problemText } from './problem-text.ts';
import { recentSearches } from './recent-searches.ts';
import { resultView } from './result-view.ts';
import { addressOfState, emptyState, type SearchState, stateOfAddress, toggleChoice } from './search-state.ts';
import { sharedClient } from './shared-client.ts';

const pageSize = 20;

/** The search page: a form that works by itself, made live. What it shows stands in the address. */
class SearchPage extends HTMLElement {
  #state: SearchState = emptyState;
  readonly #input = findPart(this, 'input[name="q"]', HTMLInputElement);
  readonly #client = sharedClient(this.dataset['index'] ?? '');
  readonly #ask = latestSearch(this.#client, 60);
  readonly #view = resultView(this, {
    onToggle: (name, value) => this.#go(toggleChoice(this.#state, name, value), 'push'),
    onMore: (shown) => void this.#load(shown),
  });

  connectedCallback(): void {
    this.#client.prepare();
    onTyping(this.#input, () => this.#go({ ...this.#state, query: this.#input.value, words: 'auto' }, 'replace'));
    findPart(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      recentSearches.add(this.#input.value);
      this.#go({ ...this.#state, query: this.#input.value }, 'push');
    });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  /** Answers a query as the page does, without showing it: for the command that tries a site's search. */
  async ask(query: string, choice: FacetChoice, count: number): Promise<unknown> {
    const request = { query, choice, words: 'auto', from: 0, count, withFacets: false } as const;
    const outcome = await this.#client.search(request);
    if ('reply' in outcome) return outcome.reply;
    throw new Error(outcome.problem);
  }

  #readAddress(): void {
    const state = stateOfAddress(location.search);
    this.#input.value = state.query;
    this.#go(state, 'keep');
  }

  #go(state: SearchState, history: 'push' | 'replace' | 'keep'): void {
    this.#state = state;
    const address = addressOfState(state);
    if (history === 'push') globalThis.history.pushState(null, '', location.pathname + address);
    if (history === 'replace') globalThis.history.replaceState(null, '', location.pathname + address);
    if (address !== '') {
      void this.#load(0);
    } else {
      this.#ask.cancel();
      this.#view.clear('');
    }
  }

  async #load(from: number): Promise<void> {
    const outcome = await this.#ask({ ...this.#state, from, count: pageSize, withFacets: true });
    if (outcome === undefined) return;
    if ('problem' in outcome) this.#view.clear(problemText(outcome.problem));
    else if (from === 0) this.#view.show(outcome.reply, this.#state);
    else this.#view.add(outcome.reply);
  }
}

customElements.define('search-page', SearchPage);
