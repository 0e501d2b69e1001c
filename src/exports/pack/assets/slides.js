// Shows the slides of a page one at a time. A plain script: it runs from a file, with no server and no module.
(() => {
  const slides = [...document.querySelectorAll('.slide')];
  const controls = document.querySelector('.controls');
  const place = document.querySelector('#place');
  const root = document.body;
  let current = 0;

  const show = (/** @type {number} */ wanted) => {
    current = Math.max(0, Math.min(slides.length - 1, wanted));
    for (const [index, slide] of slides.entries()) slide.classList.toggle('is-current', index === current);
    if (place !== null) place.textContent = `${current + 1} / ${slides.length}`;
    history.replaceState(null, '', `#slide-${current + 1}`);
    scrollTo(0, 0);
  };
  const actions = {
    previous: () => show(current - 1),
    next: () => show(current + 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    notes: () => {
      const isOn = root.classList.toggle('with-notes');
      document.querySelector('[data-go=notes]')?.setAttribute('aria-pressed', String(isOn));
    },
    full: () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else document.documentElement.requestFullscreen?.().catch(() => {});
    },
  };
  const keys = new Map([
    ['ArrowRight', actions.next],
    ['ArrowDown', actions.next],
    ['PageDown', actions.next],
    [' ', actions.next],
    ['ArrowLeft', actions.previous],
    ['ArrowUp', actions.previous],
    ['PageUp', actions.previous],
    ['Home', actions.first],
    ['End', actions.last],
    ['n', actions.notes],
    ['N', actions.notes],
    ['f', actions.full],
    ['F', actions.full],
  ]);
  document.addEventListener('keydown', (event) => {
    // What is higher than the window is read to its end before the next slide comes.
    const isBelow = event.key === 'ArrowDown' && innerHeight + scrollY < document.documentElement.scrollHeight - 1;
    if (isBelow || (event.key === 'ArrowUp' && scrollY > 0)) return;
    const isOnButton = event.key === ' ' && event.target instanceof HTMLButtonElement;
    const action = keys.get(event.key);
    if (action === undefined || isOnButton || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  });
  controls?.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset['go'] : undefined;
    if (name !== undefined && name in actions) new Map(Object.entries(actions)).get(name)?.();
  });
  addEventListener('hashchange', () => show(fromAddress()));

  function fromAddress() {
    return Number(/^#slide-(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1;
  }

  controls?.removeAttribute('hidden');
  root.classList.add('is-shown');
  show(fromAddress());
})();
