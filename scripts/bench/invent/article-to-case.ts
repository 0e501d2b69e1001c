import { type Case, caseSchema } from '../../../src/domain/case.ts';
import { itemLists } from '../../../src/domain/case-items.ts';
import type { InventedArticle } from './invented-article.ts';

/** The case that a careful reader makes of an article, reviewed; `serial` is the last part of its id. */
export function articleToCase(article: InventedArticle, serial: number): Case {
  const { form, region, year, title, outlet, author, published, topics } = article;
  return caseSchema.parse({
    id: `fz-${region.code}-${year}-${String(serial).padStart(3, '0')}`,
    title,
    gist: `${region.name}${year}年的做法与数字。`,
    region,
    period: { label: `${year}年`, start: `${year}-01-01`, end: `${year}-12-31`, type: 'year' },
    source: {
      type: form,
      outlet,
      authors: form === 'annual-report' ? [] : [{ name: author, role: '本报记者' }],
      published: { date: published, precision: 'day', basis: 'stated' },
      rights: { status: 'unknown' },
      basis: 'full-text',
    },
    topics,
    ...Object.fromEntries(itemLists.map((list) => [list, itemsOf(article, list)])),
    review: { status: 'reviewed', by: '程序编造', on: published },
  });
}

/** The items of one list in reading order, with ids and evidence. */
function itemsOf({ sections }: InventedArticle, list: string): object[] {
  const found = sections.flatMap(({ heading, paragraphs }) =>
    paragraphs.flat().flatMap(({ text: sentence, items }) =>
      items
        .filter((item) => item.list === list)
        .map(({ quote, fields }) => ({
          ...fields,
          evidence: { quote, sentence, ...(heading === undefined ? {} : { section: heading }) },
        })),
    ),
  );
  return found.map((item, index) => ({ id: `${idLetters[list]}${String(index + 1).padStart(2, '0')}`, ...item }));
}

const idLetters: Readonly<Record<string, string>> = {
  practices: 'p',
  indicators: 'i',
  honours: 'h',
  firsts: 'f',
  documents: 'd',
  problemsAdmitted: 'q',
  plans: 'n',
};
