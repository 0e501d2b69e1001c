/** Adds above the rows of a chart what its `data-tools` names: to see only what may be compared, to sort by size, to search. */
export function rowTools(chart: HTMLElement): void {
  const names = (chart.dataset['tools'] ?? '').split(' ').filter((name) => name !== '');
  if (names.length === 0) return;
  const rows = [...chart.querySelectorAll<HTMLElement>('.rows > ul > li')];
  const box = document.createElement('span');
  const status = document.createElement('output');
  box.className = 'tools';
  status.className = 'visually-hidden';
  const compare = names.includes('compare') ? control(box, 'checkbox', '只看可比的') : undefined;
  const sort = names.includes('sort') ? control(box, 'checkbox', '从高到低') : undefined;
  const find = names.includes('find') ? control(box, 'search', '找') : undefined;
  const update = (): void => {
    const words = find?.value.trim() ?? '';
    for (const row of rows) {
      const isOut = compare?.checked === true && row.dataset['comparable'] === undefined;
      row.hidden = isOut || !(row.textContent ?? '').includes(words);
    }
    const ordered = sort?.checked === true ? rows.toSorted(bySize) : rows;
    for (const row of ordered) row.parentElement?.append(row);
    status.value = `显示 ${rows.filter((row) => !row.hidden).length} 行，共 ${rows.length} 行。`;
  };
  box.addEventListener('input', update);
  box.append(status);
  chart.querySelector('.view-drawing')?.prepend(box);
  chart.toggleAttribute('data-ready', true);
}

/** A labelled field at the end of `box`. */
function control(box: Element, type: 'checkbox' | 'search', text: string): HTMLInputElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = type;
  label.append(...(type === 'checkbox' ? [input, text] : [text, input]));
  box.append(label);
  return input;
}

/** The largest first; what may not be compared stands below, and what is not reported last. */
function bySize(one: HTMLElement, other: HTMLElement): number {
  const rank = ({ dataset }: HTMLElement) =>
    (dataset['value'] === undefined ? 0 : Number(dataset['value'])) + (dataset['comparable'] === undefined ? 0 : 1000);
  return rank(other) - rank(one);
}
