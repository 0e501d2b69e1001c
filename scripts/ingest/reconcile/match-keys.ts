import { fingerprint } from './fingerprint.ts';
import type { ItemList } from '../../../src/domain/case-items.ts';
import type { FlatItem } from './flat-case.ts';

/** Anomalies of which an article has one at most, however it is worded. */
const onceAnArticle = new Set([
  'missing-metadata',
  'relative-date',
  'first-person',
  'private-person',
  'undated-honour',
]);

/**
 * The keys by which an item is found again in another reading of the same article, the surest first: what it was read from
 * together with its value, then less. Items of one list are compared key by key.
 */
export function matchKeys(list: ItemList, item: FlatItem): readonly string[] {
  return identities(list, item).map((parts) => fingerprint(parts) ?? '');
}

function identities(list: ItemList, { fields }: FlatItem): readonly (readonly unknown[])[] {
  const get = (name: string) => fields.get(name) ?? null;
  const evidence = get('evidence');
  const quote = partOf(evidence, 'quote') ?? get('quote');
  const label = get('name') ?? get('claim') ?? get('title') ?? get('text');
  const measure = [get('value'), get('unit')];
  switch (list) {
    case 'indicators':
      return [
        [quote, ...measure, label],
        [quote, ...measure],
        [partOf(evidence, 'sentence'), ...measure],
        [label, ...measure],
        [partOf(evidence, 'sentence'), get('value')],
      ];
    case 'anomalies':
      return [
        [get('type'), quote, get('description')],
        [get('type'), quote],
        [get('type'), get('description')],
        ...(onceAnArticle.has(String(get('type'))) ? [[get('type')]] : []),
      ];
    case 'practices':
    case 'problemsAdmitted':
    case 'plans':
      return [[label, quote], [label], [quote]];
    case 'honours':
    case 'firsts':
    case 'documents':
      return [[label, quote, get('role')], [label, quote], [label]];
  }
}

function partOf(evidence: unknown, key: 'quote' | 'sentence'): unknown {
  if (typeof evidence !== 'object' || evidence === null) return undefined;
  return new Map(Object.entries(evidence)).get(key);
}
