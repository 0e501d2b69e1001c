/** The list of a combobox: one option at most is active, and the field says which. */
export interface OptionList {
  readonly id: string;
  readonly active: HTMLElement | undefined;
  readonly isEmpty: boolean;
  /** Shows other options; none is active then. */
  readonly show: (options: readonly HTMLElement[]) => void;
  /** Makes the next (1) or the previous (-1) option active; beyond the ends none is, and the field is as typed. */
  readonly move: (step: 1 | -1) => void;
  /** Makes no option active. */
  readonly leave: () => void;
}

/** Manages the options in `list` for the field `input`, which keeps the focus. */
export function optionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let activeAt = -1;

  function options(): readonly HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  function activate(at: number): void {
    activeAt = at;
    for (const [index, option] of options().entries()) option.setAttribute('aria-selected', String(index === at));
    const active = options()[at];
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    }
  }

  return {
    id: list.id,
    get active() {
      return options()[activeAt];
    },
    get isEmpty() {
      return options().length === 0;
    },
    show(elements) {
      list.replaceChildren(...elements);
      for (const [index, option] of options().entries()) option.id = `${list.id}-${index}`;
      activate(-1);
    },
    move(step) {
      // One place more than there are options: the field itself.
      const places = options().length + 1;
      activate(((activeAt + 1 + step + places) % places) - 1);
    },
    leave: () => activate(-1),
  };
}
