import { z } from 'zod';

/**
 * 本库的任何一个编号：案例 fz-210200-2024-001，案例里的一条 fz-210200-2024-001-i07，课程 kc-001，图 210200-timeline。
 */
export const libraryIdSchema = z
  .string()
  .refine(
    (id) => readLibraryId(id) !== undefined,
    '编号应写作 fz-210200-2024-001（案例）、fz-210200-2024-001-i07（案例里的一条）、kc-001（课程）或 210200-timeline（图）',
  );

/** What an id names, and its parts. A case, one thing in a case (`i07`), a course, a chart. */
export type LibraryId =
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'item'; readonly caseId: string; readonly itemId: string }
  | { readonly kind: 'course'; readonly courseId: string }
  | { readonly kind: 'chart'; readonly chartId: string };

// fz-210200-2024-001, fz-210200-2024-001-i07, fz-210200-2024-001-shares
const caseForm = /^(fz-\d{6}-\d{4}-\d{3})(?:-([a-z0-9-]+))?$/;
const itemForm = /^[a-z]\d{2,}$/;
const courseForm = /^kc-\d{3}$/;
// 210200-timeline, provinces; what begins like a case or a course but is none is a slip of the pen
const chartForm = /^(?!fz-|kc-)[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Reads an id in small letters; undefined for what cannot be one. Whether it was ever given is another question. */
export function readLibraryId(id: string): LibraryId | undefined {
  const [, caseId, rest] = caseForm.exec(id) ?? [];
  if (caseId !== undefined) {
    if (rest === undefined) return { kind: 'case', caseId };
    return itemForm.test(rest) ? { kind: 'item', caseId, itemId: rest } : { kind: 'chart', chartId: id };
  }
  if (courseForm.test(id)) return { kind: 'course', courseId: id };
  return chartForm.test(id) ? { kind: 'chart', chartId: id } : undefined;
}
