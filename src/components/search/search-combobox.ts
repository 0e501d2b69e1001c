import { findPart } from './find-part.ts';
import { latestSearch } from './latest-search.ts';
import { onTyping } from './on-typing.ts';
import { problemText } from './problem-text.ts';
import { recentSearches } from './recent-searches.ts';
import { sharedClient } from './shared-client.ts';
import { type SuggestionPanel, suggestionPanel } from './suggestion-panel.ts';

/**
 * Makes a search box a combobox by the ARIA practices: a list of results below the field, in which the arrow keys move while the
 * focus stays in the field.
 */
export function searchCombobox(box: HTMLElement): void {
  const input = findPart(box, 'input', HTMLInputElement);
  const panel = suggestionPanel(box, input);
  const client = sharedClient(box.dataset['index'] ?? '');
  const ask = latestSearch(client, 100);

  async function refresh(): Promise<void> {
    const query = input.value;
    if (query.trim() === '') {
      ask.cancel();
      panel.showRecent();
      return;
    }
    const outcome = await ask({ query, words: 'auto', from: 0, count: 6, choice: {}, withFacets: false });
    if (outcome === undefined || document.activeElement !== input) return;
    if ('problem' in outcome) panel.showProblem(problemText(outcome.problem));
    else panel.showReply(outcome.reply, query);
  }

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', panel.list.id);
  input.addEventListener('focus', () => void refresh());
  onTyping(input, () => void refresh());
  input.addEventListener('keydown', (event) => onKey(event, input, panel, () => void refresh()));
  listenAround(box, input, panel, () => void refresh());
  client.prepare();
  if (document.activeElement === input && !box.hasAttribute('data-composing')) void refresh();
}

function onKey(event: KeyboardEvent, input: HTMLInputElement, panel: SuggestionPanel, refresh: () => void): void {
  // The keys of an input method are its own.
  if (event.isComposing) return;
  const { active } = panel.list;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (panel.isOpen) panel.list.move(event.key === 'ArrowDown' ? 1 : -1);
    else refresh();
  } else if (event.key === 'Enter' && active !== undefined) {
    active.click();
  } else if (event.key === 'Delete' && event.shiftKey && active !== undefined && input.value.trim() === '') {
    recentSearches.remove(active.textContent.trim());
    refresh();
  } else if (event.key === 'Escape') {
    if (!panel.isOpen) input.value = '';
    panel.close();
    return;
  } else return;
  event.preventDefault();
}

/** What happens outside the field: the focus leaves, an option is clicked, the earlier searches are erased. */
function listenAround(box: HTMLElement, input: HTMLInputElement, panel: SuggestionPanel, refresh: () => void): void {
  const surface = findPart(box, '[data-part="panel"]', HTMLElement);
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) panel.close();
  });
  // A press in the panel must not take the focus from the field before it is a click.
  surface.addEventListener('mousedown', (event) => event.preventDefault());
  surface.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[role="option"]') !== null) recentSearches.add(input.value);
  });
  findPart(box, 'form', HTMLFormElement).addEventListener('submit', () => recentSearches.add(input.value));
  findPart(box, '[data-part="clear"]', HTMLButtonElement).addEventListener('click', () => {
    recentSearches.clear();
    refresh();
  });
}
