// The sheet works without this: it adds what is under the pointer, and keys for the doubts.
{
  /** @param {Event} event @param {boolean} isOn */
  const show = (event, isOn) => {
    const target = event.target instanceof Element ? event.target.closest('.field, .mark') : null;
    const id = target?.id.replace(/^[ft]-/, '');
    if (!id) return;
    for (const side of ['f', 't']) document.getElementById(`${side}-${id}`)?.classList.toggle('shown', isOn);
  };
  document.addEventListener('pointerover', (event) => show(event, true));
  document.addEventListener('pointerout', (event) => show(event, false));

  const doubts = [...document.querySelectorAll('[data-doubt]')];
  let at = -1;
  document.addEventListener('keydown', (event) => {
    const step = { n: 1, p: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || doubts.length === 0) return;
    at = (at + step + doubts.length) % doubts.length;
    const doubt = doubts[at];
    const link = doubt?.querySelector('a');
    const place = link ? document.getElementById(link.hash.slice(1)) : null;
    doubt?.scrollIntoView({ block: 'center' });
    place?.scrollIntoView({ block: 'center' });
    for (const shown of document.querySelectorAll('.chosen')) shown.classList.remove('chosen');
    doubt?.classList.add('chosen');
    place?.classList.add('chosen');
    link?.focus({ preventScroll: true });
  });
}
