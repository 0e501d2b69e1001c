import type { VFile } from 'vfile';
import { readLibraryId } from '../../src/domain/library-id.ts';
import type { RetiredId } from '../../src/domain/retired-id.ts';
import { addProblem } from '../report/add-problem.ts';

/**
 * A retired id exists no more, and stands in the record once; what its content moved to exists.
 *
 * @param knownIds the ids of all cases, their items, all courses, and of charts that were ever published
 */
export function checkRetired(file: VFile, retired: readonly RetiredId[], knownIds: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const { id, movedTo } of retired) {
    const report = (text: string) => addProblem(file, 'error', text, placeOf(file, id), 'retired');
    if (seen.has(id)) report(`${id} 写了两次。留一条，删去另一条。`);
    if (knownIds.has(id) && !isChart(id)) report(`${id} 已停用，${whereOf(id)}却还在。从那里删去；还要用的，从这里删去这一条。`);
    if (movedTo !== undefined && !knownIds.has(movedTo)) report(`${id} 说内容移到了 ${movedTo}，没有这个编号。改成有的编号。`);
    seen.add(id);
  }
}

function isChart(id: string): boolean {
  return readLibraryId(id)?.kind === 'chart';
}

function whereOf(id: string): string {
  const read = readLibraryId(id);
  if (read?.kind === 'course') return `content/courses/${id}.mdx `;
  if (read?.kind === 'item') return `content/cases/${read.caseId}.mdx 里的 ${read.itemId} `;
  return `content/cases/${id}.mdx `;
}

function placeOf(file: VFile, id: string): { line: number; column: number } {
  const lines = String(file.value).split('\n');
  const index = lines.findIndex((line) => new RegExp(`id: ["']?${id}["']?\\s*(#.*)?$`).test(line));
  return { line: index + 1, column: (lines[index]?.indexOf(id) ?? 0) + 1 };
}
