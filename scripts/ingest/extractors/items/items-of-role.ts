import type { Article } from '../../article.ts';
import type { SectionRole } from '../section-role.ts';
import { type Passage, passagesOf } from '../text/passages-of.ts';
import { type Item, itemsOf } from './items-of.ts';

/** An item with the passage at which its paragraph's run begins. */
export interface PlacedItem extends Item {
  readonly passage: Passage;
}

/**
 * The items of all passages that have a role (plans, problems), in reading order. Where a run of paragraphs is numbered anywhere, what stands
 * unnumbered before the first number only leads in and is left out.
 */
export function itemsOfRole(article: Article, role: SectionRole): readonly PlacedItem[] {
  const items: PlacedItem[] = [];
  for (const run of runsOf(passagesOf(article).filter((passage) => passage.role === role))) {
    const placed = run.flatMap(({ text, passage }) => itemsOf(text).map((item) => ({ ...item, passage })));
    const first = placed.findIndex((item) => item.isNumbered);
    items.push(
      ...(first === -1 ? placed : placed.slice(first)).filter((item, index, all) => !isLabel(item, all[index + 1])),
    );
  }
  return items;
}

/** The stretches of each paragraph that the passages cover, gathered by section. */
function runsOf(passages: readonly Passage[]): readonly { readonly text: string; readonly passage: Passage }[][] {
  const runs = new Map<number, { text: string; passage: Passage; paragraphIndex: number; from: number }[]>();
  for (const passage of passages) {
    const run = runs.get(passage.sectionIndex) ?? [];
    const last = run.at(-1);
    if (last?.paragraphIndex === passage.paragraphIndex) {
      const end = passage.paragraph.indexOf(passage.text, last.from + last.text.length) + passage.text.length;
      last.text = passage.paragraph.slice(last.from, end);
    } else {
      const from = passage.paragraph.indexOf(passage.text);
      run.push({ text: passage.text, passage, paragraphIndex: passage.paragraphIndex, from });
    }
    runs.set(passage.sectionIndex, run);
  }
  return [...runs.values()];
}

/** 第一，深化法治建设。 before 一是抓统筹…: the head of a group, not a plan of its own. */
function isLabel(item: Item, next: Item | undefined): boolean {
  return item.isNumbered && item.text.length <= MAX_LABEL && next?.isNumbered === true && next.marker !== item.marker;
}

const MAX_LABEL = 24;
