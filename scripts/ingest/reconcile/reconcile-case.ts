import { type Case, caseSchema } from '../../../src/domain/case.ts';
import { caseToMdx } from '../writers/case-to-mdx.ts';
import { mdxToBody } from '../writers/mdx-to-body.ts';
import { splitMdx } from '../writers/split-mdx.ts';
import { yamlToValue } from '../writers/yaml-to-value.ts';
import { adoptIds } from './adopt-ids.ts';
import type { CaseRecord } from './case-record.ts';
import type { Difference } from './difference.ts';
import { editFrontmatter } from './edit-frontmatter.ts';
import { fingerprint } from './fingerprint.ts';
import { itemLists } from '../../../src/domain/case-items.ts';
import type { FlatCase } from './flat-case.ts';
import { flattenCase } from './flatten-case.ts';
import { mergeCase } from './merge-case.ts';
import { unflattenCase } from './unflatten-case.ts';
import { type UsedIds, usedIds } from './used-ids.ts';

type WrittenMarks = Pick<CaseRecord, 'written' | 'fields' | 'items' | 'last' | 'deleted'>;

/** What is to become of a case file after a fresh reading of its source. */
export type Reconciled =
  /** Written anew (`created`, `replaced`), or an editor's file with the importer's changes in it (`merged`). */
  | {
      readonly outcome: 'created' | 'replaced' | 'merged';
      readonly mdx: string;
      readonly marks: WrittenMarks;
      readonly differences: readonly Difference[];
    }
  /** The file is as the importer would write it. */
  | { readonly outcome: 'unchanged'; readonly marks: WrittenMarks }
  /** The file was edited or reviewed, and stays; the differences are what `--update` would do. */
  | {
      readonly outcome: 'kept';
      readonly isReviewed: boolean;
      readonly differences: readonly Difference[];
      readonly used: UsedIds;
    }
  /** The file does not follow the schema. */
  | { readonly outcome: 'broken' };

/**
 * Decides what becomes of a case file: `fresh` is the reading with provisional ids, `freshBody` its text as MDX, `currentMdx`
 * the file as it stands. An edited or reviewed file changes only with `isUpdate`.
 */
export function reconcileCase(
  fresh: Case,
  freshBody: string,
  currentMdx: string | undefined,
  record: CaseRecord | undefined,
  { isUpdate }: { readonly isUpdate: boolean },
): Reconciled {
  const reading = flattenCase(fresh, freshBody);
  if (currentMdx === undefined)
    return rewritten('created', adoptIds(reading, undefined, record), fresh, undefined, record);
  // Most files of most runs are as they were: the marks tell so, without reading the file.
  const isUnedited = record !== undefined && fingerprint(currentMdx) === record.written;
  if (isUnedited && isAsRecorded(reading, record)) {
    const { written, fields, items, last, deleted } = record;
    return { outcome: 'unchanged', marks: { written, fields, items, last, deleted } };
  }

  const current = readCase(currentMdx);
  if (current === undefined) return { outcome: 'broken' };
  const split = splitMdx(currentMdx);
  const flat = flattenCase(current, split.body);
  const adopted = adoptIds(reading, flat, record);
  const anew = rewritten('replaced', adopted, { ...fresh, id: current.id }, flat, record);
  if (anew.mdx === currentMdx) return { outcome: 'unchanged', marks: anew.marks };

  const isReviewed = current.review.status === 'reviewed';
  if (!isReviewed && isUnedited) return anew;
  const { merged, differences, marks } = mergeCase(flat, adopted, record, { isReviewed });
  const hasNews = differences.some(({ outcome }) => outcome === 'taken');
  if (!isUpdate || !hasNews) return { outcome: 'kept', isReviewed, differences, used: usedIds(flat.items, record) };
  // New values that nobody has compared with the source are not called reviewed.
  const review = isReviewed ? { ...current.review, status: 'draft' as const } : current.review;
  const yaml = editFrontmatter(split.yaml, unflattenCase(merged, current.id, review));
  const body = merged.body === flat.body ? split.body : `\n${merged.body}\n`;
  const mdx = `---\n${yaml}---\n${body}`;
  const used = usedIds(merged.items, { ...record, last: marks.last });
  return { outcome: 'merged', mdx, marks: { ...marks, ...used, written: record?.written ?? '' }, differences };
}

/** True where the importer reads what it read last time. */
function isAsRecorded(reading: FlatCase, record: CaseRecord): boolean {
  const { marks } = mergeCase(emptyCase, adoptIds(reading, undefined, record), undefined, { isReviewed: false });
  return JSON.stringify([marks.fields, marks.items]) === JSON.stringify([record.fields, record.items]);
}

/** The file as the importer alone writes it, with the marks of that. */
function rewritten(
  outcome: 'created' | 'replaced',
  adopted: FlatCase,
  { id, review }: Pick<Case, 'id' | 'review'>,
  current: FlatCase | undefined,
  record: CaseRecord | undefined,
) {
  const { marks } = mergeCase(emptyCase, adopted, undefined, { isReviewed: false });
  const mdx = caseToMdx(unflattenCase(adopted, id, review), mdxToBody(adopted.body));
  return {
    outcome,
    mdx,
    marks: {
      ...marks,
      ...usedIds(adopted.items, record),
      items: withDeleted(marks.items, current, record),
      written: fingerprint(mdx) ?? '',
    },
    differences: [],
  };
}

/** Items that an editor deleted are remembered, so that they do not come back. */
function withDeleted(
  written: CaseRecord['items'],
  current: FlatCase | undefined,
  record: CaseRecord | undefined,
): CaseRecord['items'] {
  const items = { ...written };
  for (const list of itemLists) {
    const present = new Set(current?.items[list].map(({ id }) => id));
    const deleted = Object.entries(record?.items[list] ?? {}).filter(
      ([id]) => current !== undefined && !present.has(id),
    );
    if (deleted.length > 0) items[list] = { ...Object.fromEntries(deleted), ...items[list] };
  }
  return items;
}

const emptyCase: FlatCase = {
  fields: new Map(),
  items: {
    practices: [],
    indicators: [],
    honours: [],
    firsts: [],
    documents: [],
    problemsAdmitted: [],
    plans: [],
    anomalies: [],
  },
  body: '',
};

function readCase(mdx: string): Case | undefined {
  try {
    const split = splitMdx(mdx);
    mdxToBody(split.body);
    return caseSchema.safeParse(yamlToValue(split.yaml)).data;
  } catch {
    return undefined;
  }
}
