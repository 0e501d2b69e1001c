import type { SearchReply } from '../../search/messages.ts';
import { findPart } from './find-part.ts';
import { type OptionList, optionList } from './option-list.ts';
import { recentSearches } from './recent-searches.ts';
import { replyText } from './reply-text.ts';
import { resultOptions } from './result-options.ts';

/** What opens below the field of a search box. */
export interface SuggestionPanel {
  readonly list: OptionList;
  readonly isOpen: boolean;
  /** Earlier searches, which can be erased; closed where there are none. */
  readonly showRecent: () => void;
  readonly showReply: (reply: SearchReply, query: string) => void;
  /** A sentence that says what is wrong, and links to go on with. */
  readonly showProblem: (sentence: string) => void;
  readonly close: () => void;
}

/** The panel of `box`, whose field `input` keeps the focus. */
export function suggestionPanel(box: HTMLElement, input: HTMLInputElement): SuggestionPanel {
  const page = findPart(box, 'form', HTMLFormElement).action;
  const panel = findPart(box, '[data-part="panel"]', HTMLElement);
  const notice = findPart(box, '[data-part="notice"]', HTMLElement);
  const status = findPart(box, '[role="status"]', HTMLElement);
  const clear = findPart(box, '[data-part="clear"]', HTMLButtonElement);
  const list = optionList(input, findPart(box, '[role="listbox"]', HTMLElement));
  close();

  function open(options: readonly HTMLElement[], shown: string, spoken: string): void {
    list.show(options);
    notice.textContent = shown;
    notice.hidden = shown === '';
    status.textContent = spoken;
    clear.hidden = true;
    panel.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  }

  function close(): void {
    panel.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    list.leave();
  }

  return {
    list,
    get isOpen() {
      return !panel.hidden;
    },
    showRecent() {
      open(resultOptions.recent(box, page, recentSearches.list()), '', '');
      clear.hidden = false;
      if (list.isEmpty) close();
    },
    showReply(reply, query) {
      const sentence = replyText(reply, query);
      const isPlain = reply.mode === 'exact' && reply.readAs === undefined;
      open(resultOptions.found(box, page, reply, query), isPlain ? '' : sentence, sentence);
    },
    showProblem(sentence) {
      open(resultOptions.elsewhere(box), sentence, sentence);
    },
    close,
  };
}
