import type { VFile } from 'vfile';
import type { RetiredId } from '../../src/domain/retired-id.ts';
import { addProblem } from '../report/add-problem.ts';

/** A retired id has no case file any more, and stands in the record once; where its content moved to, there is a case. */
export function checkRetired(file: VFile, retired: readonly RetiredId[], knownIds: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const { id, movedTo } of retired) {
    const report = (text: string) => addProblem(file, 'error', text, placeOf(file, id), 'retired');
    if (seen.has(id)) report(`${id} 写了两次。留一条，删去另一条。`);
    if (knownIds.has(id)) report(`${id} 已停用，content/cases/${id}.mdx 却还在。删去这个文件；还要用的，从这里删去这一条。`);
    if (movedTo !== undefined && !knownIds.has(movedTo)) report(`${id} 说内容移到了 ${movedTo}，没有这个案例。改成有的编号。`);
    seen.add(id);
  }
}

function placeOf(file: VFile, id: string): { line: number; column: number } {
  const lines = String(file.value).split('\n');
  const index = lines.findIndex((line) => line.includes(`id: ${id}`));
  return { line: index + 1, column: (lines[index]?.indexOf(id) ?? 0) + 1 };
}
