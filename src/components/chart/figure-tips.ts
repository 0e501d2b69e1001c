/**
 * Shows the sentence behind a figure while its link in the drawing is pointed at or has the focus. The sentence is taken from the view
 * of the sources; Escape puts it away, and the pointer may move onto it (WCAG 2.2, 1.4.13).
 */
export function figureTips(chart: HTMLElement): void {
  const view = chart.querySelector<HTMLElement>('.view-drawing');
  const sentences = sentencesOf(chart);
  if (view === null || sentences.size === 0) return;
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.id = `${view.id}-tip`;
  tip.role = 'tooltip';
  tip.hidden = true;
  view.append(tip);
  const hide = (): void => {
    tip.hidden = true;
  };
  const show = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const sentence = sentences.get(link?.getAttribute('href') ?? '');
    if (link === null || sentence === undefined) return;
    tip.textContent = sentence;
    tip.hidden = false;
    link.setAttribute('aria-describedby', tip.id);
    const row = link.closest('li, td') ?? link;
    tip.style.top = `${row.getBoundingClientRect().bottom - view.getBoundingClientRect().top}px`;
  };
  view.addEventListener('focusin', show);
  view.addEventListener('focusout', hide);
  view.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') show(event);
  });
  view.addEventListener('pointerleave', hide);
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
