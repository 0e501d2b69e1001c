import { bodyToText } from '../writers/body-to-text.ts';
import { mdxToBody } from '../writers/mdx-to-body.ts';
import type { CaseRecord } from './case-record.ts';
import type { Difference } from './difference.ts';
import { fingerprint } from './fingerprint.ts';
import { itemLists } from '../../../src/domain/case-items.ts';
import type { FlatCase } from './flat-case.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeItems } from './merge-items.ts';

/** What the importer fills in by itself; no editor's word stands against it, and nobody is told of it. */
const importersOwn = new Set(['source.file', 'source.digest']);

interface Merged {
  readonly merged: FlatCase;
  readonly differences: readonly Difference[];
  readonly marks: Pick<CaseRecord, 'fields' | 'items' | 'last'>;
}

/**
 * Merges a fresh reading (with adopted ids) into a case, field by field, and gives the marks for the next run. In a reviewed
 * case nothing is changed or removed: a person confirmed every value that stands there. What is missing is added.
 */
export function mergeCase(
  current: FlatCase,
  fresh: FlatCase,
  record: Pick<CaseRecord, 'fields' | 'items' | 'last'> | undefined,
  { isReviewed }: { readonly isReviewed: boolean },
): Merged {
  const isConfirmed = (name: string) => isReviewed && !importersOwn.has(name);
  const top = mergeFields(withBody(current), withBody(fresh), marksOfFields(current, record), { isConfirmed });
  const body = String(top.fields.get('body') ?? '');
  const text = bodyToText(mdxToBody(body));
  const results = new Set(current.items.practices.flatMap(({ fields }) => fields.get('results') ?? []));
  const mayGo = (id: string) => !results.has(id);

  const differences = top.differences.filter(({ where }) => !importersOwn.has(where));
  const merged = { ...current.items };
  const marks: CaseRecord['items'] = {};
  for (const list of itemLists) {
    const options = { text, mayGo, isReviewed };
    const result = mergeItems(list, current.items[list], fresh.items[list], record?.items[list] ?? {}, options);
    merged[list] = result.items;
    if (Object.keys(result.marks).length > 0) marks[list] = result.marks;
    differences.push(...result.differences);
  }
  const fields = new Map([...top.fields].filter(([name]) => name !== 'body'));
  return {
    merged: { fields, items: merged, body },
    differences,
    marks: { fields: top.marks, items: marks, last: lastNumbers([merged, current.items], record) },
  };
}

function withBody(flat: FlatCase): ReadonlyMap<string, unknown> {
  return flat.body === '' ? flat.fields : new Map([...flat.fields, ['body', flat.body]]);
}

function marksOfFields(
  current: FlatCase,
  record: Pick<CaseRecord, 'fields'> | undefined,
): CaseRecord['fields'] | undefined {
  if (record === undefined) return undefined;
  const own = [...current.fields].filter(([name]) => importersOwn.has(name));
  return { ...record.fields, ...Object.fromEntries(own.map(([name, value]) => [name, fingerprint(value) ?? ''])) };
}

function lastNumbers(
  items: readonly FlatCase['items'][],
  record: Pick<CaseRecord, 'last'> | undefined,
): CaseRecord['last'] {
  const last = itemLists.map((list) => {
    const numbers = items.flatMap((lists) => lists[list].map(({ id }) => Number(id.slice(1))));
    return [list, Math.max(0, record?.last[list] ?? 0, ...numbers)];
  });
  return Object.fromEntries(last.filter(([, number]) => number !== 0));
}
