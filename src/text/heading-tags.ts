import { isHeading, type RawLeaf } from './raw-block.ts';

const tags = ['h1', 'h2', 'h3'] as const;

/**
 * The level of each heading of a text, from `h1` down with none left out: a text may begin with ### or jump from ## to ####,
 * a page must not. Deeper than three levels all are `h3`.
 */
export function headingTags(leaves: readonly RawLeaf[]): ReadonlyMap<RawLeaf, (typeof tags)[number]> {
  const headings = leaves.filter(isHeading);
  const used = [...new Set(headings.map(({ tag }) => tag))].sort();
  let previous = 0;
  return new Map(
    headings.map((leaf) => {
      previous = Math.min(used.indexOf(leaf.tag) + 1, previous + 1, tags.length);
      return [leaf, tags[previous - 1] ?? 'h3'] as const;
    }),
  );
}
