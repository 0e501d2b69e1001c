import type { LibraryId } from './domain/library-id.ts';

/** The permanent path of an id below the base path, without a slash in front: `cases/fz-210200-2024-001/#i07`. */
export function libraryIdPath(id: LibraryId): string {
  switch (id.kind) {
    case 'case':
      return `cases/${id.caseId}/`;
    case 'item':
      return id.itemId.startsWith('p') ? `practices/${id.caseId}-${id.itemId}/` : `cases/${id.caseId}/#${id.itemId}`;
    case 'course':
      return `courses/${id.courseId}/`;
    case 'chart':
      return `charts/${id.chartId}/`;
    default:
      return id satisfies never;
  }
}
