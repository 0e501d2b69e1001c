import type { Case } from '../../../src/domain/case.ts';
import { itemLists } from '../../../src/domain/case-items.ts';
import type { FlatCase, FlatItem } from './flat-case.ts';

/** Takes a case and the MDX of its text apart into fields, in the order of the schema. Fields that hold nothing are left out. */
export function flattenCase(value: Case, body: string): FlatCase {
  const { id: _id, review: _review, source, ...rest } = value;
  const isList = new Set<string>(itemLists);
  const fields = new Map<string, unknown>();
  for (const [key, field] of present(rest)) if (!isList.has(key)) fields.set(key, field);
  for (const [key, field] of present(source)) fields.set(`source.${key}`, field);
  return {
    fields,
    items: {
      practices: value.practices.map(flattenItem),
      indicators: value.indicators.map(flattenItem),
      honours: value.honours.map(flattenItem),
      firsts: value.firsts.map(flattenItem),
      documents: value.documents.map(flattenItem),
      problemsAdmitted: value.problemsAdmitted.map(flattenItem),
      plans: value.plans.map(flattenItem),
      anomalies: value.anomalies.map(flattenItem),
    },
    body: body.trim(),
  };
}

function flattenItem({ id, ...fields }: { id: string }): FlatItem {
  return { id, fields: new Map(present(fields)) };
}

function present(value: object): [string, unknown][] {
  return Object.entries(value).filter(
    ([, field]) => field !== undefined && !(Array.isArray(field) && field.length === 0),
  );
}
