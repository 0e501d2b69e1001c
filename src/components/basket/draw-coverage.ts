import type { Coverage } from './basket-coverage.ts';

/** Writes a coverage into its place: how many of how many, and what lies near uncovered, each a link. */
export function drawCoverage(place: HTMLElement, { covered, all, near }: Coverage, base: string): void {
  const links = near.map(({ id, name }) => {
    const link = document.createElement('a');
    link.href = `${base}${id}/`;
    link.textContent = name;
    return link;
  });
  const count = document.createElement('b');
  count.textContent = `${covered} / ${all} 个`;
  place.replaceChildren(
    count,
    ...(links.length === 0
      ? []
      : ['　相近而没有选的：', ...links.flatMap((link, index) => (index === 0 ? [link] : ['、', link]))]),
  );
}
