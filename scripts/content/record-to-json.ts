import type { CaseRecord } from '../ingest/reconcile/case-record.ts';

/** A record as JSON text, an item a line, so that a change of one figure is a change of one line. */
export function recordToJson({ items, ...rest }: CaseRecord): string {
  const head = Object.entries(rest).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lists = Object.entries(items).map(([list, marks]) => {
      const lines = Object.entries(marks).map(([id, mark]) => `      ${JSON.stringify(id)}: ${JSON.stringify(mark)}`);
      return `    ${JSON.stringify(list)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n${[...head, `  "items": {${lists.length === 0 ? '' : `\n${lists.join(',\n')}\n  `}}`].join(',\n')}\n}\n`;
}
