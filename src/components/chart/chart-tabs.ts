import './chart-png.ts';
import { figureTips } from './figure-tips.ts';
import { rowTools } from './row-tools.ts';

/**
 * The four views of a chart. Without this script they are radio buttons, which need none; with it they follow the ARIA pattern of tabs:
 * one stop for the keyboard, arrows from tab to tab, Home and End.
 */
class ChartTabs extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('.tabs');
    if (list === null || list.getAttribute('role') === 'tablist') return;
    const inputs = [...list.querySelectorAll('input')];
    const tabs = inputs.map((input) => toTab(input, this));
    list.setAttribute('role', 'tablist');
    list.replaceChildren(...inputs, ...tabs);
    const select = (index: number): void => {
      for (const [at, tab] of tabs.entries()) {
        tab.ariaSelected = String(at === index);
        tab.tabIndex = at === index ? 0 : -1;
      }
      inputs[index]?.click();
    };
    for (const [index, tab] of tabs.entries()) tab.addEventListener('click', () => select(index));
    list.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const at = tabs.findIndex((tab) => tab.matches(':focus'));
      const to = goal(event.key, at, tabs.length);
      if (to === undefined) return;
      event.preventDefault();
      select(to);
      tabs[to]?.focus();
    });
    // A browser that goes back may have kept another view.
    const kept = inputs.findIndex((input) => input.checked);
    select(Math.max(0, kept));
    rowTools(this);
    figureTips(this);
  }
}

/** A tab for a radio button, which is hidden but still says to the style which view is open. */
function toTab(input: HTMLInputElement, root: ParentNode): HTMLButtonElement {
  const tab = document.createElement('button');
  const panel = root.querySelector(`#${CSS.escape(input.id.replace('-to-', '-'))}`);
  tab.type = 'button';
  tab.id = `${input.id}-tab`;
  tab.role = 'tab';
  tab.textContent = input.labels?.[0]?.textContent ?? '';
  tab.setAttribute('aria-controls', panel?.id ?? '');
  if (panel !== null) {
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', tab.id);
  }
  input.hidden = true;
  return tab;
}

function goal(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

customElements.define('chart-tabs', ChartTabs);
