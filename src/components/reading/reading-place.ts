// The observed area has no end on one side: a jump past something is noticed too.
const beyond = '9999999px';

/**
 * `<reading-place for="contents">`: once the table of contents is out of sight, a bar at the head of the window says where the reader
 * is and unfolds the contents. It needs the links of that table and nothing else; without it the page has all it needs.
 */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const contents = document.getElementById(this.getAttribute('for') ?? '');
    const place = this.querySelector('.place');
    const list = contents?.querySelector('ol');
    if (contents == null || list == null || place === null) return;
    this.querySelector('details')?.append(list.cloneNode(true));
    const links = [...document.querySelectorAll<HTMLAnchorElement>(`#${contents.id} a, ${this.localName} a`)];
    const targets = [...new Set(links.map(({ hash }) => hash))].flatMap(
      (hash) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
    );
    const follow = () => {
      const current = targets.findLast((target) => target.getBoundingClientRect().top < window.innerHeight / 4);
      const own = links.filter(({ hash }) => current !== undefined && hash === `#${current.id}`);
      for (const link of links) link.toggleAttribute('aria-current', false);
      for (const link of own) link.setAttribute('aria-current', 'true');
      place.textContent = own[0]?.textContent ?? '';
    };
    const observer = new IntersectionObserver(follow, { rootMargin: `${beyond} 0px -75% 0px` });
    for (const target of targets) observer.observe(target);
    new IntersectionObserver(
      (entries) => this.toggleAttribute('data-shown', entries.at(-1)?.isIntersecting === false),
      { rootMargin: `0px 0px ${beyond} 0px` },
    ).observe(contents);
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') !== null) this.#close();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
  }

  #close(): void {
    const details = this.querySelector('details');
    if (details?.contains(document.activeElement) && details.open)
      details.querySelector('summary')?.focus({ preventScroll: true });
    details?.removeAttribute('open');
  }
}

customElements.define('reading-place', ReadingPlace);
