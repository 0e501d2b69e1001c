/** How long the pointer must rest on a row, so that nothing opens in the way of one that passes. */
const rest = 350;

/**
 * Shows the sentence behind a figure while its link in the drawing is pointed at or has the focus. The sentence is taken from the view
 * of the sources; Escape puts it away, and the pointer may move onto it (WCAG 2.2, 1.4.13).
 */
export function figureTips(chart: HTMLElement): void {
  const drawing = chart.querySelector<HTMLElement>('.drawing');
  const sentences = sentencesOf(chart);
  if (drawing === null || sentences.size === 0) return;
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.id = `${chart.closest('figure')?.id}-tip`;
  tip.role = 'tooltip';
  tip.hidden = true;
  drawing.append(tip);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(waiting);
    tip.hidden = true;
  };
  const show = (target: EventTarget | null): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const sentence = sentences.get(link?.getAttribute('href') ?? '');
    if (link === null || sentence === undefined) return;
    tip.textContent = sentence;
    tip.hidden = false;
    link.setAttribute('aria-describedby', tip.id);
    const row = link.closest('li, td') ?? link;
    tip.style.top = `${row.getBoundingClientRect().bottom - drawing.getBoundingClientRect().top}px`;
  };
  drawing.addEventListener('focusin', ({ target }) => show(target));
  drawing.addEventListener('focusout', hide);
  drawing.addEventListener('pointerover', ({ target, pointerType }) => {
    clearTimeout(waiting);
    if (pointerType === 'mouse' && target !== tip) waiting = setTimeout(show, rest, target);
  });
  drawing.addEventListener('pointerleave', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

function sentencesOf(chart: ParentNode): ReadonlyMap<string, string> {
  const links = [...chart.querySelectorAll('.view-sources li a')];
  return new Map(
    links.map((link) => [
      link.getAttribute('href') ?? '',
      link.closest('li')?.querySelector('blockquote')?.textContent?.trim() ?? '',
    ]),
  );
}
