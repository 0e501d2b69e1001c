import { findPart } from '../search/find-part.ts';
import { type Basket, emptyBasket } from './basket.ts';
import { basketToQuery, queryToBasket } from './basket-query.ts';
import { type LibraryScope, regionCoverage, topicCoverage } from './basket-coverage.ts';
import { drawCoverage } from './draw-coverage.ts';
import { drawEntry, fillEntry } from './draw-entry.ts';
import { downloadBasket } from './download-basket.ts';
import { editBasket } from './edit-basket.ts';
import { joinBaskets } from './join-baskets.ts';
import type { LoadedEntry } from './loaded-entry.ts';
import { openLibrary } from './open-library.ts';
import { storedBasket } from './stored-basket.ts';

/**
 * `<basket-view>`: the reader's own basket, or one that an address brought. The address always tells what is shown; one that another
 * sent is shown beside the own, which changes only when its owner says so.
 */
class BasketView extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  readonly #load = openLibrary(this.#base);
  readonly #loaded = new Map<string, LoadedEntry | undefined>();
  #basket: Basket = emptyBasket;
  #isOwn = true;
  /** What was there before it was emptied or replaced. */
  #before: Basket | undefined;

  connectedCallback(): void {
    this.#fromAddress();
    this.addEventListener('click', ({ target }) => this.#onClick(target));
    this.addEventListener('input', ({ target }) => this.#onInput(target));
    addEventListener('popstate', () => this.#fromAddress());
    storedBasket.onChange(() => {
      if (this.#isOwn && basketToQuery(storedBasket.read()) !== basketToQuery(this.#basket)) this.#showOwn();
    });
    this.hidden = false;
  }

  #fromAddress(): void {
    const given = queryToBasket(location.search);
    const own = storedBasket.read();
    if (given.entries.length === 0 || basketToQuery(given) === basketToQuery(own)) {
      this.#showOwn();
      return;
    }
    this.#isOwn = false;
    this.#basket = given;
    const size = own.entries.length;
    const question = size === 0 ? '要存在这台机器上吗？' : `你自己的备课篮里有 ${size} 项，没有动。要怎样放？`;
    this.#part('[data-given] p').textContent = `这是地址里带来的备课篮，共 ${given.entries.length} 项。${question}`;
    for (const button of this.querySelectorAll<HTMLElement>('[data-act=join], [data-act=own]'))
      button.hidden = size === 0;
    this.#show();
  }

  #showOwn(): void {
    this.#isOwn = true;
    this.#basket = storedBasket.read();
    this.#show();
  }

  #show(): void {
    const { entries, title } = this.#basket;
    this.#part('[data-given]').hidden = this.#isOwn;
    this.#part('[data-filled]').hidden = entries.length === 0;
    this.#part('[data-empty]').hidden = entries.length > 0;
    const name = findPart(this, '[name=title]', HTMLInputElement);
    if (name.value !== title) name.value = title;
    this.#writeAddress();
    this.#draw();
    for (const { id } of entries) if (!this.#loaded.has(id)) void this.#fetch(id);
  }

  async #fetch(id: string): Promise<void> {
    this.#loaded.set(id, await this.#load(id));
    this.#draw();
  }

  #draw(): void {
    const { entries } = this.#basket;
    const list = this.#part('[data-list]');
    const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
    const drawn = entries.map((entry, index) => {
      const loaded = this.#loaded.has(entry.id) ? this.#loaded.get(entry.id) : 'waiting';
      return { entry, index, count: entries.length, loaded } as const;
    });
    const isSame =
      items.length === entries.length && items.every((item, index) => item.dataset['id'] === entries[index]?.id);
    if (isSame) {
      // In place, for someone may be writing a note.
      for (const [index, item] of items.entries()) {
        const own = drawn[index];
        if (own !== undefined) fillEntry(item, own);
      }
    } else {
      const focused = document.activeElement;
      const act = focused instanceof HTMLElement ? focused.dataset['act'] : undefined;
      const id = focused?.closest<HTMLElement>('[data-id]')?.dataset['id'];
      list.replaceChildren(...drawn.map((own) => drawEntry(this, own)));
      if (act !== undefined && id !== undefined) this.#focus(id, act);
    }
    void this.#drawCoverage();
  }

  // The button that was used, else its neighbour: at the upper end 上移 is off.
  #focus(id: string, act: string): void {
    const item = this.querySelector(`[data-id="${id}"]`);
    const buttons = [...(item?.querySelectorAll('button') ?? [])].filter(({ disabled }) => !disabled);
    (buttons.find(({ dataset }) => dataset['act'] === act) ?? buttons[0])?.focus();
  }

  async #drawCoverage(): Promise<void> {
    const scope = await this.#scope();
    if (scope === undefined) return;
    const items = this.#basket.entries.flatMap(({ id }) => {
      const loaded = this.#loaded.get(id);
      if (loaded === undefined) return [];
      return loaded.kind === 'item' ? [loaded.item] : loaded.course.parts.flatMap((part) => part.items);
    });
    const codes = items.flatMap(({ region }) => region?.code ?? []);
    const topics = items.flatMap((item) => item.topics);
    drawCoverage(this.#part('[data-regions]'), regionCoverage(codes, scope), `${this.#base}regions/`);
    drawCoverage(this.#part('[data-topics]'), topicCoverage(topics, scope), `${this.#base}topics/`);
  }

  #scopeRead: Promise<LibraryScope | undefined> | undefined;

  #scope(): Promise<LibraryScope | undefined> {
    this.#scopeRead ??= fetch(`${this.#base}basket/coverage.json`)
      .then((response): Promise<LibraryScope> => response.json())
      .catch(() => undefined);
    return this.#scopeRead;
  }

  #onInput(target: EventTarget | null): void {
    if (target instanceof HTMLTextAreaElement) {
      const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
      const entries = this.#basket.entries.map((entry) => (entry.id === id ? { ...entry, note: target.value } : entry));
      this.#change({ ...this.#basket, entries }, false);
    } else if (target instanceof HTMLInputElement && target.name === 'title') {
      this.#change({ ...this.#basket, title: target.value }, false);
    }
  }

  #onClick(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const { act = '', make } = button?.dataset ?? {};
    const id = button?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (make !== undefined) void this.#save(make);
    else if (id !== undefined) this.#edit(act, id);
    else this.#acts[act]?.();
  }

  /** What the buttons do that speak of the whole basket. */
  readonly #acts: Readonly<Record<string, () => void>> = {
    empty: () => this.#empty(),
    undo: () => this.#undo(),
    copy: () => void this.#copy(),
    keep: () => this.#adopt(this.#basket),
    join: () => this.#adopt(joinBaskets(storedBasket.read(), this.#basket)),
    own: () => {
      this.#showOwn();
      this.#say('这是你自己的备课篮。');
    },
  };

  #edit(act: string, id: string): void {
    const { entries } = this.#basket;
    const index = entries.findIndex((entry) => entry.id === id);
    this.#change(editBasket(this.#basket, act, id), true);
    const now = this.#basket.entries;
    if (act !== 'remove') {
      this.#say(`现在是第 ${now.findIndex((entry) => entry.id === id) + 1} 项，共 ${now.length} 项。`);
      return;
    }
    this.#say(`已移出，还有 ${now.length} 项。`);
    const next = now[Math.min(index, now.length - 1)];
    if (next === undefined) this.#part('[role=status]').focus();
    else this.#focus(next.id, 'remove');
  }

  #empty(): void {
    this.#before = this.#basket;
    this.#change(emptyBasket, true);
    this.#say('已清空。');
    this.#part('[data-act=undo]').hidden = false;
    this.#part('[data-act=undo]').focus();
  }

  #undo(): void {
    if (this.#before !== undefined) this.#change(this.#before, true);
    this.#part('[data-act=undo]').hidden = true;
    this.#say('已放回。');
    this.#part('[role=status]').focus();
  }

  #adopt(basket: Basket): void {
    const isKept = storedBasket.write(basket);
    if (!isKept) {
      this.#say('没有存下：浏览器不让网页在这台机器上存东西。地址里的仍可以看、可以用。');
      return;
    }
    this.#showOwn();
    this.#say(`已存为你的备课篮，共 ${basket.entries.length} 项。`);
    this.#part('[role=status]').focus();
  }

  /** Takes a changed basket; one's own is kept on the machine, another's lives in the address alone. */
  #change(basket: Basket, isDrawn: boolean): void {
    this.#basket = basket;
    if (this.#isOwn && !storedBasket.write(basket))
      this.#say('没有存下：浏览器不让网页存东西。复制下面的地址，可以留住这个备课篮。');
    if (isDrawn) this.#show();
    else this.#writeAddress();
  }

  #writeAddress(): void {
    const query = basketToQuery(this.#basket);
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    findPart(this, '[name=address]', HTMLInputElement).value = location.href;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say('地址已复制。');
    } catch {
      // No permission, or no secure connection: the text is selected, so that the reader can copy it by hand.
      findPart(this, '[name=address]', HTMLInputElement).select();
      this.#say('浏览器不让网页复制；地址已选中，请按 Ctrl+C（苹果电脑按 ⌘C）。');
    }
  }

  async #save(kind: string): Promise<void> {
    this.#say('正在做……');
    this.#say(await downloadBasket(kind, this.#basket, this.dataset['library'] ?? '', this.#load));
  }

  #part(selector: string): HTMLElement {
    return findPart(this, selector, HTMLElement);
  }

  #say(message: string): void {
    this.#part('[role=status]').textContent = message;
  }
}

customElements.define('basket-view', BasketView);
