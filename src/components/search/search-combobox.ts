import type { SearchReply } from '../../search/messages.ts';
import { findPart } from './find-part.ts';
import { latestSearch } from './latest-search.ts';
import { optionList } from './option-list.ts';
import { problemText } from './problem-text.ts';
import { recentSearches } from './recent-searches.ts';
import { replyText } from './reply-text.ts';
import { resultOptions } from './result-options.ts';
import { sharedClient } from './shared-client.ts';

/**
 * Makes a search box a combobox by the ARIA practices: a list of results below the field, in which the arrow keys move while the
 * focus stays in the field. Nothing is searched while an input method composes.
 */
export function searchCombobox(box: HTMLElement): void {
  const input = findPart(box, 'input', HTMLInputElement);
  const form = findPart(box, 'form', HTMLFormElement);
  const panel = findPart(box, '[data-part="panel"]', HTMLElement);
  const status = findPart(box, '[role="status"]', HTMLElement);
  const notice = findPart(box, '[data-part="notice"]', HTMLElement);
  const clear = findPart(box, '[data-part="clear"]', HTMLButtonElement);
  const list = optionList(input, findPart(box, '[role="listbox"]', HTMLElement));
  const client = sharedClient(box.dataset['index'] ?? '');
  const ask = latestSearch(client, 100);
  client.prepare();

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  setOpen(false);
  if (document.activeElement === input) refresh();

  input.addEventListener('focus', refresh);
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) refresh();
  });
  input.addEventListener('compositionend', refresh);
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) onKey(event);
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) setOpen(false);
  });
  // A click in the panel must not take the focus from the field before it is a click.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('submit', () => recentSearches.add(input.value));
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[role="option"]') !== null) recentSearches.add(input.value);
  });
  clear.addEventListener('click', () => {
    recentSearches.clear();
    refresh();
  });

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (panel.hidden) refresh();
      else list.move(event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
    } else if (event.key === 'Enter' && list.active !== undefined) {
      list.active.click();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      if (panel.hidden) input.value = '';
      setOpen(false);
    } else if (event.key === 'Delete' && event.shiftKey && list.active !== undefined && input.value.trim() === '') {
      recentSearches.remove(list.active.textContent.trim());
      refresh();
      event.preventDefault();
    }
  }

  function refresh(): void {
    const query = input.value;
    if (query.trim() === '') showRecent();
    else
      void ask({ query, words: 'auto', from: 0, count: 6, choice: {}, withFacets: false }).then((outcome) => {
        if (outcome === undefined || document.activeElement !== input) return;
        if ('problem' in outcome) showProblem(problemText(outcome.problem));
        else showReply(outcome.reply, query);
      });
  }

  function showRecent(): void {
    ask.cancel();
    list.show(resultOptions.recent(box, form.action, recentSearches.list()));
    say('', '');
    clear.hidden = list.isEmpty;
    setOpen(!list.isEmpty);
  }

  function showReply(reply: SearchReply, query: string): void {
    const sentence = replyText(reply, query);
    list.show(resultOptions.found(box, form.action, reply, query));
    say(reply.mode === 'exact' && reply.readAs === undefined ? '' : sentence, sentence);
    clear.hidden = true;
    setOpen(true);
  }

  function showProblem(sentence: string): void {
    list.show(resultOptions.elsewhere(box));
    say(sentence, sentence);
    clear.hidden = true;
    setOpen(true);
  }

  function say(shown: string, spoken: string): void {
    notice.textContent = shown;
    notice.hidden = shown === '';
    status.textContent = spoken;
  }

  function setOpen(isOpen: boolean): void {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) list.leave();
  }
}
