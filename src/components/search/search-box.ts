import { findPart } from './find-part.ts';

/**
 * A form that leads to the search page, with results while one types. This small script is on every page: the rest and the index
 * are loaded when the field is first focused.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = findPart(this, 'input', HTMLInputElement);
    // An input method may be at work before the rest is loaded, which then must not search what is half typed.
    input.addEventListener('compositionstart', () => this.toggleAttribute('data-composing', true));
    input.addEventListener('compositionend', () => this.toggleAttribute('data-composing', false));
    this.addEventListener('focusin', () => void this.#complete(), { once: true });
    if (document.querySelector('search-box') === this) openByKeyboard(input);
    if (document.activeElement === input) void this.#complete();
  }

  async #complete(): Promise<void> {
    const { searchCombobox } = await import('./search-combobox.ts');
    searchCombobox(this);
  }
}

/** `/` and Ctrl+K or Cmd+K go to the search field: the page's own where it has one, else the one in its head. */
function openByKeyboard(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if ((!isSlash && !isK) || event.isComposing) return;
    event.preventDefault();
    const own = document.querySelector('search-page input[name="q"]');
    const field = own instanceof HTMLInputElement ? own : input;
    field.focus();
    field.select();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

customElements.define('search-box', SearchBox);

if (new URLSearchParams(location.search).has('mark'))
  void import('./mark-words.ts').then(({ markWords }) => markWords());
