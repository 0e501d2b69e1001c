import type { Case } from '../../domain/case.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { caseColumns } from './case-columns.ts';
import { type Column, type DataEntity, dataEntity } from './data-entity.ts';
import type { DataLibrary } from './data-library.ts';

/** One thing in a case that was read from a sentence. */
export interface ItemRow<Item> {
  readonly library: DataLibrary;
  readonly entry: Case;
  readonly item: Item;
}

interface Definition<Item> extends Pick<DataEntity, 'name' | 'title' | 'description'> {
  readonly itemsOf: (entry: Case) => readonly Item[];
  readonly columns: readonly Column<ItemRow<Item>>[];
}

/** The table of one kind of thing in cases: its own columns between its number and the sentence, the case and the source. */
export function itemEntity<Item extends { readonly id: string; readonly evidence: Evidence }>({
  itemsOf,
  columns,
  ...names
}: Definition<Item>): DataEntity {
  return dataEntity<ItemRow<Item>>({
    ...names,
    columns: [...numberColumns, ...columns, ...evidenceColumns, ...caseColumns],
    *rows(library) {
      for (const entry of library.cases) for (const item of itemsOf(entry)) yield { library, entry, item };
    },
  });
}

const idOf = ({ entry, item }: ItemRow<{ readonly id: string }>) => `${entry.id}-${item.id}`;

const numberColumns: readonly Column<ItemRow<{ readonly id: string }>>[] = [
  {
    name: 'id',
    title: '编号',
    type: 'string',
    note: '案例编号加它在案例里的编号。一经发布不再改，也不再用于别的东西。',
    read: idOf,
  },
];

const evidenceColumns: readonly Column<ItemRow<{ readonly id: string; readonly evidence: Evidence }>>[] = [
  {
    name: 'quote',
    title: '依据',
    type: 'string',
    note: { at: 'evidenceSchema.quote' },
    read: ({ item }) => item.evidence.quote,
  },
  {
    name: 'sentence',
    title: '所据句',
    type: 'string',
    note: '从本库案例正文（摘编或全文）里读出它的那句话；没有另记整句的，就是“依据”。',
    read: ({ item }) => item.evidence.sentence ?? item.evidence.quote,
  },
  {
    name: 'section',
    title: '小标题',
    type: 'string',
    note: { at: 'evidenceSchema.section' },
    read: ({ item }) => item.evidence.section,
  },
  {
    name: 'address',
    title: '网址',
    type: 'string',
    note: '它在本库的永久网址，打开就是它所在的那句话（做法是做法页）。网站没有写明自己的地址时，是从根开始的路径。',
    read: (row) => row.library.addressOf(idOf(row)),
  },
];
