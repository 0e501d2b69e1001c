import { type CaseRecord, caseRecordSchema } from '../ingest/reconcile/case-record.ts';
import { itemLists } from '../../src/domain/case-items.ts';

/**
 * A record as JSON text, always in the same order, an item a line, so that a change of one figure is a change of one line.
 */
export function recordToJson(record: CaseRecord): string {
  const { items, last, deleted, ...rest } = caseRecordSchema.parse(record);
  const head = Object.entries({
    ...rest,
    last: inOrder(last),
    ...(deleted === undefined ? {} : { deleted: inOrder(deleted) }),
  }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const lists = Object.entries(inOrder(items)).map(([list, marks]) => {
    const lines = Object.entries(marks).map(([id, mark]) => `      ${JSON.stringify(id)}: ${JSON.stringify(mark)}`);
    return `    ${JSON.stringify(list)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n${[...head, `  "items": {${lists.length === 0 ? '' : `\n${lists.join(',\n')}\n  `}}`].join(',\n')}\n}\n`;
}

function inOrder<Value>(byList: Readonly<Record<string, Value>>): Record<string, Value> {
  const entries = itemLists.flatMap((list) => {
    const value = byList[list];
    return value === undefined ? [] : [[list, value] as const];
  });
  return Object.fromEntries(entries);
}
