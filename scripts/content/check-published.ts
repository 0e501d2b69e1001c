import type { VFile } from 'vfile';
import { readLibraryId } from '../../src/domain/library-id.ts';
import { readPublishedIds } from '../../src/domain/published-ids.ts';
import type { RetiredId } from '../../src/domain/retired-id.ts';
import { addProblem } from '../report/add-problem.ts';

const remedy = '旧网址还有人用：在 content/retired.yaml 加一条，写明 on、reason，内容移到了别处的写 movedTo；误删的，放回来。';

/**
 * Every id on record still exists, or is retired with a word on where its content went. Charts are drawn from the cases, so they are
 * looked for in the built site instead.
 *
 * @param file the record, `content/published.yaml`
 * @param present the ids of all cases, their items, and all courses
 */
export function checkPublished(file: VFile, retired: readonly RetiredId[], present: ReadonlySet<string>): void {
  const lines = String(file.value).split('\n');
  const gone = new Set(retired.map(({ id }) => id));
  for (const [head, parts] of readPublishedIds(String(file.value))) {
    if (gone.has(head) || readLibraryId(head)?.kind === 'chart') continue;
    const place = { line: lines.findIndex((line) => line.startsWith(`${head}:`)) + 1, column: 1 };
    if (!present.has(head)) {
      addProblem(file, 'error', `${head} 发布过，现在没有了。${remedy}`, place, 'published');
      continue;
    }
    const lost = [...parts].map((part) => `${head}-${part}`).filter((id) => isLost(id, present, gone));
    if (lost.length > 0) addProblem(file, 'error', `${lost.join('、')} 发布过，现在没有了。${remedy}`, place, 'published');
  }
}

function isLost(id: string, present: ReadonlySet<string>, gone: ReadonlySet<string>): boolean {
  return readLibraryId(id)?.kind === 'item' && !present.has(id) && !gone.has(id);
}
