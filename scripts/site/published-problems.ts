import { readLibraryId } from '../../src/domain/library-id.ts';
import { libraryIdPath } from '../../src/library-id-path.ts';
import type { PublishedIds } from '../../src/domain/published-ids.ts';
import type { BuiltPage } from './built-page.ts';

/** The published ids whose address no longer answers in the built site, one Chinese sentence each; a page that says where its content went answers. */
export function publishedProblems(pages: readonly BuiltPage[], published: PublishedIds): readonly string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const answers = (id: string) => {
    const read = readLibraryId(id);
    const [path = '', anchor] = read === undefined ? [] : libraryIdPath(read).split('#');
    const page = byPath.get(`/${path}`);
    // The page of a retired case speaks for everything that was in it.
    return page !== undefined && (anchor === undefined || page.ids.has(anchor) || page.ids.has('retired'));
  };
  const remedy = '在 content/retired.yaml 写明为什么停用、内容移到了哪里。';
  return [...published].flatMap(([head, parts]) => {
    // Where the page of a case is gone, that says it for all that was in it.
    const silent = answers(head) ? [...parts].map((part) => `${head}-${part}`).filter((id) => !answers(id)) : [head];
    return silent.length === 0 ? [] : [`${silent.join('、')} 发布过，网址现在打不开。${remedy}`];
  });
}
